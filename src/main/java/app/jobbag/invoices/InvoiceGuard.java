package app.jobbag.invoices;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft invoice before the confidentiality guard: what people wrote into it, and so goes out by paper and mail (CONF-3). */
@Service
@Transactional
public class InvoiceGuard {
    private final InvoiceShelf shelf;
    private final ConfidentialityGuard guard;

    InvoiceGuard(InvoiceShelf shelf, ConfidentialityGuard guard) {
        this.shelf = shelf;
        this.guard = guard;
    }

    @Transactional(readOnly = true)
    public GuardReport look(SignedIn who, InvoiceId id) {
        return look(shelf.find(who, Action.INVOICE_SEE, id).state());
    }

    /** A manager answers for exactly these words. */
    public void pass(SignedIn who, InvoiceId id, String reason) {
        guard.pass(who, outgoing(shelf.find(who, Action.INVOICE_SEE, id).state()), reason);
    }

    /** What is issued has left. */
    GuardReport look(InvoiceState invoice) {
        Outgoing nothing = Outgoing.of(
                invoice.client(), InvoiceDispatch.SUBJECT, invoice.id().value());
        return guard.look(invoice.status().editable() ? outgoing(invoice) : nothing);
    }

    private static Outgoing outgoing(InvoiceState invoice) {
        Outgoing outgoing = Outgoing.of(
                        invoice.client(), InvoiceDispatch.SUBJECT, invoice.id().value())
                .with("invoices.field.note", invoice.note())
                .with("invoices.field.buyerReference", invoice.buyerReference());
        for (InvoiceLine line : invoice.lines()) {
            outgoing = outgoing.with("invoices.line.text", line.text())
                    .with("invoices.line.reason", line.exemptionReason());
        }
        return outgoing;
    }
}
