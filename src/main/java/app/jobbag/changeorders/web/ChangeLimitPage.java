package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeLimit;
import app.jobbag.changeorders.ChangeLimits;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of the limits together, each in one read transaction. */
@Component
class ChangeLimitPage {
    private final ChangeLimits limits;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Trail trail;

    ChangeLimitPage(ChangeLimits limits, ClientRegister clients, AccessPolicy policy, Trail trail) {
        this.limits = limits;
        this.clients = clients;
        this.policy = policy;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public void agency(Model model) {
        model.addAttribute("limits", limits.agency());
        model.addAttribute(
                "history", trail.later("changeLimit", ChangeLimits.HISTORY).get());
    }

    @Transactional(readOnly = true)
    public ChangeLimitForm client(SignedIn who, ClientId id, Model model) {
        ClientDetails client = clients.details(id);
        policy.require(who, Action.CHANGE_LIMIT_CLIENT, client);
        model.addAttribute("client", client);
        ChangeLimitForm form = new ChangeLimitForm();
        ChangeLimit limit = limits.ofClient(id).orElse(null);
        form.setCurrency((limit == null ? client.currency() : limit.most().currency()).getCurrencyCode());
        form.setAmount(limit == null ? null : limit.most().amount());
        form.setDays(limit == null ? null : limit.days());
        return form;
    }
}
