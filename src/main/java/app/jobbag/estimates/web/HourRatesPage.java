package app.jobbag.estimates.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.estimates.HourRate;
import app.jobbag.estimates.MarginFloors;
import app.jobbag.estimates.RateCards;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.ui.Options;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of rates and floors together, each in one read transaction. */
@Component
class HourRatesPage {
    private final RateCards cards;
    private final MarginFloors floors;
    private final AccessPolicy policy;
    private final Of of;

    /** Whose, since when. */
    @Component("hourRatesOf")
    record Of(ClientRegister clients, AgencyBook agency, Options options, Trail trail) {}

    HourRatesPage(RateCards cards, MarginFloors floors, AccessPolicy policy, Of of) {
        this.cards = cards;
        this.floors = floors;
        this.policy = policy;
        this.of = of;
    }

    /** What the reader may change. */
    public record Rights(boolean rates, boolean floor) {}

    @Transactional(readOnly = true)
    public void agency(Model model) {
        Later<List<HourRate>> rates = cards.agency();
        Later<Optional<Percent>> floor = floors.agency();
        Currency own = of.agency().current().map(AgencyProfile::currency).orElse(Currency.getInstance("EUR"));
        model.addAttribute("rates", rates.get());
        fill(floor.get().orElse(null), own, model);
        model.addAttribute(
                "history", of.trail().later("rateCard", RateCards.HISTORY).get());
    }

    @Transactional(readOnly = true)
    public void client(SignedIn who, Action action, ClientId id, Model model) {
        Later<List<HourRate>> own = cards.ofClient(id);
        Later<List<HourRate>> agency = cards.agency();
        Later<Optional<Percent>> floor = floors.ofClient(id);
        ClientDetails client = of.clients().details(id);
        policy.require(who, action, client);
        model.addAttribute("client", client);
        model.addAttribute(
                "rights",
                new Rights(
                        policy.permits(who, Action.RATE_CARD_CLIENT, client),
                        policy.permits(who, Action.ESTIMATE_DECIDE, client)));
        model.addAttribute("rates", own.get());
        model.addAttribute(
                "general",
                agency.get().stream()
                        .filter(each -> each.hourly().currency().equals(client.currency()))
                        .toList());
        fill(floor.get().orElse(null), client.currency(), model);
    }

    /** What was typed stays. */
    private void fill(@Nullable Percent floor, Currency currency, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", HourRateForm.in(currency, of.agency().today()));
        }
        if (!model.containsAttribute("floor")) {
            model.addAttribute("floor", FloorForm.of(floor));
        }
        model.addAttribute("disciplines", of.options().of(Discipline.values(), "people.discipline."));
    }
}
