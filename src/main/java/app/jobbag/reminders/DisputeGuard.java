package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Refused;
import org.springframework.stereotype.Component;

/** What the agency says in a dispute before the confidentiality guard: the client reads it at once (CONF-3). */
@Component
class DisputeGuard {
    private final ConfidentialityGuard guard;

    DisputeGuard(ConfidentialityGuard guard) {
        this.guard = guard;
    }

    /** @throws Refused at the field, with the words that name another client */
    void require(ClientId client, InvoiceId invoice, String field, String words) {
        GuardReport report =
                guard.look(Outgoing.of(client, "invoice", invoice.value()).with("reminders.dispute.reason", words));
        if (report.isStopped()) {
            throw new Refused("clients.guard.stopped", report.words(), String.join(", ", report.managers())).at(field);
        }
    }
}
