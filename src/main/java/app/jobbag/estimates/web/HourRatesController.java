package app.jobbag.estimates.web;

import app.jobbag.clients.ClientId;
import app.jobbag.estimates.MarginFloors;
import app.jobbag.estimates.RateCards;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What hours are charged with and which margin is the least: the agency's, and a client's own. */
@Controller
class HourRatesController {
    private static final String AGENCY = "estimates/rates";
    private static final String CLIENT = "estimates/client-rates";

    private final RateCards cards;
    private final MarginFloors floors;
    private final HourRatesPage page;

    HourRatesController(RateCards cards, MarginFloors floors, HourRatesPage page) {
        this.cards = cards;
        this.floors = floors;
        this.page = page;
    }

    @GetMapping("/hour-rates")
    @Requires(Action.RATES_MANAGE)
    String index(Model model) {
        page.agency(model);
        return AGENCY;
    }

    @PostMapping("/hour-rates")
    @Requires(Action.RATES_MANAGE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") HourRateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.agency(model);
        return post.form(AGENCY, errors)
                .saving(() -> cards.set(who, form.rate()))
                .to("/hour-rates", "estimates.rates.done");
    }

    @PostMapping("/margin-floor")
    @Requires(Action.RATES_MANAGE)
    String floor(
            SignedIn who,
            @Valid @ModelAttribute("floor") FloorForm floor,
            BindingResult errors,
            Post post,
            Model model) {
        page.agency(model);
        return post.form(AGENCY, errors)
                .saving(() -> floors.set(who, floor.floor()))
                .to("/hour-rates", "estimates.floor.done");
    }

    @GetMapping("/clients/{client}/hour-rates")
    @Requires(Action.ESTIMATE_SEE)
    String show(SignedIn who, @PathVariable ClientId client, Model model) {
        page.client(who, Action.ESTIMATE_SEE, client, model);
        return CLIENT;
    }

    @PostMapping("/clients/{client}/hour-rates")
    @Requires(Action.RATE_CARD_CLIENT)
    String update(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") HourRateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.client(who, Action.RATE_CARD_CLIENT, client, model);
        return post.form(CLIENT, errors)
                .saving(() -> cards.set(who, client, form.rate()))
                .to(home(client), "estimates.rates.done");
    }

    @PostMapping("/clients/{client}/margin-floor")
    @Requires(Action.ESTIMATE_DECIDE)
    String clientFloor(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("floor") FloorForm floor,
            BindingResult errors,
            Post post,
            Model model) {
        page.client(who, Action.ESTIMATE_DECIDE, client, model);
        return post.form(CLIENT, errors)
                .saving(() -> floors.set(who, client, floor.floor()))
                .to(home(client), "estimates.floor.done");
    }

    private static String home(ClientId client) {
        return "/clients/" + client.value() + "/hour-rates";
    }
}
