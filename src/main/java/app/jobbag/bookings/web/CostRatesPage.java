package app.jobbag.bookings.web;

import app.jobbag.bookings.CostRates;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.ui.Options;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of cost rates together, in one read transaction. */
@Component
class CostRatesPage {
    private final CostRates rates;
    private final PeopleRegister people;

    CostRatesPage(CostRates rates, PeopleRegister people) {
        this.rates = rates;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public void show(Model model) {
        model.addAttribute("rates", rates.all());
        model.addAttribute(
                "people",
                Options.from(people.active(), p -> p.id().value().toString(), p -> p.name() + ", " + p.title()));
    }
}
