package app.jobbag.bookings.web;

import app.jobbag.bookings.CostRates;
import app.jobbag.bookings.RateDraft;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Currency;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What an hour of each person costs: finance's page. */
@Controller
class CostRatesController {
    private final CostRates rates;
    private final CostRatesPage page;

    CostRatesController(CostRates rates, CostRatesPage page) {
        this.rates = rates;
        this.page = page;
    }

    @GetMapping("/cost-rates")
    @Requires(Action.RATES_MANAGE)
    String index(Model model) {
        model.addAttribute("form", new RateForm());
        page.show(model);
        return "bookings/rates";
    }

    @PostMapping("/cost-rates")
    @Requires(Action.RATES_MANAGE)
    String create(
            SignedIn who, @Valid @ModelAttribute("form") RateForm form, BindingResult errors, Post post, Model model) {
        page.show(model);
        return post.form("bookings/rates", errors)
                .saving(() -> set(who, form))
                .to("/cost-rates", "bookings.rates.done");
    }

    private void set(SignedIn who, RateForm form) {
        Money hourly = new Money(Objects.requireNonNull(form.getHourly()), Currency.getInstance(form.getCurrency()));
        rates.set(
                who,
                new RateDraft(
                        Objects.requireNonNull(form.getPerson()),
                        Objects.requireNonNull(form.getFrom()),
                        form.getUntil(),
                        hourly));
    }
}
