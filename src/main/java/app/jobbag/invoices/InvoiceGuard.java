package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** A page says early that it will look. */
    void expect() {
        guard.expect();
    }

    /** Of an invoice that the person sees. */
    @Transactional(readOnly = true)
    public GuardReport look(InvoiceDetails invoice) {
        InvoiceContent said = invoice.content();
        return guard.look(outgoing(
                invoice.client(),
                invoice.id(),
                Words.of(said.note(), said.buyerReference(), said.lines(), said.withheld())));
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

    private record Words(String note, String buyerReference, List<InvoiceLine> lines, String withheld) {
        static Words of(String note, String reference, List<InvoiceLine> lines, @Nullable Withheld withheld) {
            return new Words(note, reference, lines, withheld == null ? "" : withheld.name() + " " + withheld.note());
        }
    }

    private static Outgoing outgoing(InvoiceState invoice) {
        return outgoing(
                invoice.client(),
                invoice.id(),
                Words.of(invoice.note(), invoice.buyerReference(), invoice.lines(), invoice.withheld()));
    }

    private static Outgoing outgoing(ClientId client, InvoiceId id, Words words) {
        Outgoing outgoing = Outgoing.of(client, InvoiceDispatch.SUBJECT, id.value())
                .with("invoices.field.note", words.note())
                .with("invoices.field.buyerReference", words.buyerReference())
                .with("withholdings.title", words.withheld().strip());
        for (InvoiceLine line : words.lines()) {
            outgoing = outgoing.with("invoices.line.text", line.text())
                    .with("invoices.line.reason", line.exemptionReason());
        }
        return outgoing;
    }
}
