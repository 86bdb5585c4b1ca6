package app.jobbag.collections.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.collections.BalanceId;
import app.jobbag.collections.Balances;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.Refunds;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Paying a client's balance back by hand is asked for; what was entered by hand of a balance is taken back. */
@Controller
class RefundsController {
    private static final String REFUND = "collections/refund";
    private static final String REVERSAL = "collections/reversal";

    private final Balances balances;
    private final Refunds refunds;
    private final Collecting collecting;
    private final ClientRegister clients;

    RefundsController(Balances balances, Refunds refunds, Collecting collecting, ClientRegister clients) {
        this.balances = balances;
        this.refunds = refunds;
        this.collecting = collecting;
        this.clients = clients;
    }

    @GetMapping("/clients/{client}/refunds/new")
    @Requires(Action.PAYMENT_WRITE)
    String newForm(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute("form", RefundForm.of(about(who, client, model), collecting.today()));
        return REFUND;
    }

    @PostMapping("/clients/{client}/refunds")
    @Requires(Action.PAYMENT_WRITE)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") RefundForm form,
            BindingResult errors,
            Post post,
            Model model) {
        List<Money> has = about(who, client, model);
        if (!errors.hasErrors()
                && has.stream()
                        .noneMatch(each -> each.currency().getCurrencyCode().equals(form.getCurrency()))) {
            errors.rejectValue("currency", "collections.refused.currency");
        }
        return post.form(REFUND, errors)
                .saving(() -> {
                    refunds.ask(who, form.read(client));
                    return client;
                })
                .to(RefundsController::account, "collections.refund.done");
    }

    @GetMapping("/client-balances/{id}/reversal/new")
    @Requires(Action.PAYMENT_WRITE)
    String newReversal(SignedIn who, @PathVariable BalanceId id, Model model) {
        reversed(who, id, model);
        model.addAttribute("form", new ReasonForm());
        return REVERSAL;
    }

    @PostMapping("/client-balances/{id}/reversal")
    @Requires(Action.PAYMENT_WRITE)
    String reverse(
            SignedIn who,
            @PathVariable BalanceId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ClientId client = reversed(who, id, model);
        return post.form(REVERSAL, errors)
                .saving(() -> {
                    balances.takeBack(who, id, form.getReason());
                    return client;
                })
                .to(RefundsController::account, "collections.reversal.done");
    }

    private List<Money> about(SignedIn who, ClientId client, Model model) {
        List<Money> has = balances.has(who, client);
        model.addAttribute("client", clients.details(client));
        model.addAttribute("has", has);
        model.addAttribute(
                "currencies",
                has.stream()
                        .map(each -> each.currency().getCurrencyCode())
                        .map(code -> new Option(code, code))
                        .toList());
        return has;
    }

    private ClientId reversed(SignedIn who, BalanceId id, Model model) {
        ClientId client = balances.clientOf(who, id);
        model.addAttribute("action", "/client-balances/" + id.value() + "/reversal");
        model.addAttribute("home", account(client));
        return client;
    }

    private static String account(ClientId client) {
        return "/clients/" + client.value() + "/account";
    }
}
