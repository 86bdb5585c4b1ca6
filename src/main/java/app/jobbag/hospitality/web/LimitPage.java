package app.jobbag.hospitality.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.hospitality.HospitalityLimits;
import app.jobbag.kernel.Money;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of the limits together, each in one read transaction. */
@Component
class LimitPage {
    private final HospitalityLimits limits;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Trail trail;

    LimitPage(HospitalityLimits limits, ClientRegister clients, AccessPolicy policy, Trail trail) {
        this.limits = limits;
        this.clients = clients;
        this.policy = policy;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public void agency(Model model) {
        model.addAttribute("limits", limits.agency());
        model.addAttribute(
                "history",
                trail.later("hospitalityLimit", HospitalityLimits.HISTORY).get());
    }

    @Transactional(readOnly = true)
    public LimitForm client(SignedIn who, ClientId id, Model model) {
        ClientDetails client = clients.details(id);
        policy.require(who, Action.HOSPITALITY_APPROVE, client);
        model.addAttribute("client", client);
        LimitForm form = new LimitForm();
        Money limit = limits.ofClient(id).orElse(null);
        form.setCurrency((limit == null ? client.currency() : limit.currency()).getCurrencyCode());
        form.setAmount(limit == null ? null : limit.amount());
        return form;
    }
}
