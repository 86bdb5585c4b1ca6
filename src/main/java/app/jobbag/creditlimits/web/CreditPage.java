package app.jobbag.creditlimits.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.creditlimits.CreditAccount;
import app.jobbag.creditlimits.CreditLimits;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of credit limits together, each in one read transaction. */
@Component
class CreditPage {
    private final CreditLimits limits;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Trail trail;

    CreditPage(CreditLimits limits, ClientRegister clients, AccessPolicy policy, Trail trail) {
        this.limits = limits;
        this.clients = clients;
        this.policy = policy;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public void index(CreditOnly only, Model model) {
        var waiting = limits.waiting();
        List<CreditAccount> all = limits.all().get();
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute(
                "accounts",
                all.stream().filter(each -> only.takes(each.standing())).toList());
        model.addAttribute("waiting", waiting.get());
        model.addAttribute("only", only);
        model.addAttribute("choices", CreditOnly.values());
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, ClientId id, Model model) {
        Later<Optional<CreditAccount>> account = limits.of(who, id);
        var releases = limits.releases(id);
        var used = limits.used(who, id);
        ClientDetails client = clients.details(id);
        model.addAttribute("client", client);
        model.addAttribute("account", account.get().orElse(null));
        model.addAttribute("releases", releases.get());
        model.addAttribute("used", used.get());
        model.addAttribute("mayDecide", policy.permits(who, Action.CREDIT_DECIDE, client));
        model.addAttribute(
                "history",
                account.get()
                        .map(each -> trail.of("creditLimit", each.history()))
                        .orElse(List.of()));
    }

    /** What the form is about. */
    record Edited(Currency currency, @Nullable CreditAccount account) {}

    @Transactional(readOnly = true)
    public Edited edit(SignedIn who, ClientId id, Model model) {
        Later<Optional<CreditAccount>> account = limits.of(who, id);
        ClientDetails client = clients.details(id);
        policy.require(who, Action.CREDIT_DECIDE, client);
        model.addAttribute("client", client);
        return new Edited(client.currency(), account.get().orElse(null));
    }
}
