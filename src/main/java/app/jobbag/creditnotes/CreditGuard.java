package app.jobbag.creditnotes;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.kernel.Refused;
import org.springframework.stereotype.Component;

/** The reason of a credit note before the confidentiality guard; its lines left with the invoice (CONF-3). */
@Component
class CreditGuard {
    private final ConfidentialityGuard guard;

    CreditGuard(ConfidentialityGuard guard) {
        this.guard = guard;
    }

    /** @throws Refused at the field: the note is issued as it leaves, so the words are mended where they stand */
    void require(InvoiceDetails invoice, String reason) {
        GuardReport report =
                guard.look(Outgoing.of(invoice.client(), "invoice", invoice.id().value())
                        .with("creditnotes.field.reason", reason));
        if (report.isStopped()) {
            throw new Refused("clients.guard.stopped", report.words(), String.join(", ", report.managers()))
                    .at("reason");
        }
    }
}
