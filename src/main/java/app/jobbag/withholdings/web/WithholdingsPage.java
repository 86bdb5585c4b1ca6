package app.jobbag.withholdings.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.withholdings.Withholdings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page together in one read transaction. */
@Component
class WithholdingsPage {
    private final Withholdings withholdings;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Clock clock;

    WithholdingsPage(Withholdings withholdings, ClientRegister clients, AccessPolicy policy, Clock clock) {
        this.withholdings = withholdings;
        this.clients = clients;
        this.policy = policy;
        this.clock = clock;
    }

    /** Answers the form that begins with what holds today. */
    @Transactional(readOnly = true)
    public WithholdingForm show(SignedIn who, ClientId id, Model model) {
        var history = withholdings.of(who, id);
        ClientDetails client = clients.details(id);
        LocalDate today = LocalDate.now(clock.withZone(who.zone()));
        model.addAttribute("client", client);
        model.addAttribute("withholdings", history);
        model.addAttribute("maySet", policy.permits(who, Action.WITHHOLDING_SET, client));
        return WithholdingForm.of(withholdings.on(id, today).orElse(null), today);
    }
}
