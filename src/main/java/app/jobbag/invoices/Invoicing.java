package app.jobbag.invoices;

import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices: written as drafts, checked, issued once and for all, sent, paid (FIN-3, FIN-4). */
@Service
@Transactional
public class Invoicing {
    private final InvoiceBook book;
    private final InvoicePreflight preflight;
    private final SupplyDays supply;
    private final InvoiceIssuing issuing;
    private final InvoiceDispatch dispatch;
    private final ApplicationEventPublisher events;

    /** What stands against a draft. */
    @Component("invoiceChecks")
    record Checks(InvoicePreflight preflight, SupplyDays supply) {}

    Invoicing(
            InvoiceBook book,
            Checks checks,
            InvoiceIssuing issuing,
            InvoiceDispatch dispatch,
            ApplicationEventPublisher events) {
        this.book = book;
        this.preflight = checks.preflight();
        this.supply = checks.supply();
        this.issuing = issuing;
        this.dispatch = dispatch;
        this.events = events;
    }

    /** Asked while a draft is not whole yet. @throws Refused at the day of supply */
    public void checkSupply(LocalDate day) {
        supply.check(day);
    }

    /** @throws Refused when a line is about an order that the payment request does not name */
    public void write(SignedIn who, InvoiceId id, int version, InvoiceDraft draft) {
        Invoice invoice = book.find(who, Action.INVOICE_WRITE, id);
        if (!book.request(invoice).details().orders().containsAll(draft.orders())) {
            throw new Refused("invoices.refused.otherOrder");
        }
        if (!invoice.state().priors().containsAll(draft.priors())) {
            throw new Refused("invoices.refused.otherPrior");
        }
        if (!draft.keepsCharges(invoice.state().lines(), invoice.currency())) {
            throw new Refused("invoices.refused.recharged");
        }
        write(invoice, version, draft);
    }

    /** The same, with lines that charge booked costs; whoever calls this keeps which (FIN-3). */
    public void charge(SignedIn who, InvoiceId id, int version, InvoiceDraft draft) {
        write(book.find(who, Action.INVOICE_WRITE, id), version, draft);
    }

    private void write(Invoice invoice, int version, InvoiceDraft draft) {
        supply.check(draft.suppliedOn());
        InvoiceState before = invoice.state();
        invoice.write(draft, version);
        book.note(invoice, "written", before.changes(invoice.state()));
    }

    /**
     * Issues the draft: it takes the next number of the year, what it says is fixed and chained, its paper is frozen and the
     * mail to the client's accounts queued, all or nothing.
     *
     * @throws Refused when something is still missing
     */
    public void issue(SignedIn who, InvoiceId id, int version) {
        Invoice invoice = book.find(who, Action.INVOICE_WRITE, id);
        invoice.refuseUnissuable(version);
        PaymentRequest request = book.request(invoice);
        book.hold(request);
        List<Lack> lacks = preflight.of(invoice.state(), request.details());
        if (!lacks.isEmpty()) {
            throw new Refused("invoices.refused.lacking", lacks.size());
        }
        request.invoiced();
        InvoiceContent content = issuing.issue(who, invoice);
        dispatch.send(invoice, content);
        book.note(invoice, "issued", Changes.none().with("number", null, content.number()));
        events.publishEvent(new InvoiceIssued(id, invoice.client()));
    }

    public void sendAgain(SignedIn who, InvoiceId id) {
        Invoice invoice = book.find(who, Action.INVOICE_WRITE, id);
        String address = book.accountsEmail(invoice);
        dispatch.sendAgain(invoice, book.content(invoice), address);
        book.note(invoice, "sentAgain", Changes.none().with("recipient", null, address));
    }

    /** Money came in for it. The payment itself is kept by whoever records it, in the same transaction. */
    public void receive(SignedIn who, InvoiceId id, int version, Money amount) {
        Invoice invoice = book.find(who, Action.PAYMENT_WRITE, id);
        InvoiceStatus before = invoice.status();
        invoice.receive(amount, version);
        book.note(
                invoice,
                "paid",
                Changes.none().with("received", null, amount).with("status", before, invoice.status()));
    }

    /** A credit note takes so much of it back. The note itself is kept by whoever issues it, in the same transaction. */
    public void credit(SignedIn who, InvoiceId id, int version, CreditNoted note) {
        Invoice invoice = book.find(who, Action.INVOICE_WRITE, id);
        InvoiceStatus before = invoice.status();
        invoice.credit(note.payable(), version);
        book.note(
                invoice,
                "credited",
                Changes.none()
                        .with("creditNote", null, note.number())
                        .with("credited", null, note.payable())
                        .with("status", before, invoice.status()));
    }

    /** What is open of it moves otherwise than by a payment entered on its page: by a bank's entry, a write-off, taken back. */
    public void settle(SignedIn who, Settlement settlement) {
        Invoice invoice = book.find(who, settlement.leave(), settlement.invoice());
        InvoiceStatus before = invoice.status();
        invoice.settle(settlement.amount());
        Changes changes =
                Changes.none().with("received", null, settlement.amount()).with("status", before, invoice.status());
        book.note(invoice, settlement.verb(), changes);
    }

    @Transactional(readOnly = true)
    public InvoiceDetails show(SignedIn who, InvoiceId id) {
        preflight.expect();
        InvoiceShelf.Whole whole = book.whole(who, id);
        Invoice invoice = whole.invoice();
        if (!invoice.status().editable()) {
            return book.details(invoice, List.of(), List.of());
        }
        PaymentRequestDetails request = whole.request().details();
        return book.details(invoice, request.orders(), preflight.of(invoice.state(), request));
    }
}
