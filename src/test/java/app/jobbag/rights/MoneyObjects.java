package app.jobbag.rights;

import app.jobbag.closing.BulkClosing;
import app.jobbag.closing.CardPick;
import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.closing.ClosingRunId;
import app.jobbag.creditnotes.CreditDraft;
import app.jobbag.creditnotes.CreditNoteId;
import app.jobbag.creditnotes.CreditPart;
import app.jobbag.creditnotes.Crediting;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.PaymentRequestDraft;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Id;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What finance does for a crew: cards, requests, invoices. */
@Component
class MoneyObjects {
    /** Where only an issued invoice has something to show. */
    static final String[] ISSUED = {
        "/invoices/{id}/payments",
        "/invoices/{id}/e-invoices",
        "/invoices/{id}/e-invoices/{format}",
        "/invoices/{id}/e-invoices/{format}/release",
        "/invoices/{id}/e-invoices/{format}/check",
        "/p/invoices/{id}/file",
        "/p/invoices/{id}",
        "/p/invoices/{id}/disputes"
    };

    private final ClientsCast cast;
    private final OrderCourse course;
    private final Closing closing;
    private final PaymentRequesting requesting;
    private final Invoices invoices;

    MoneyObjects(
            ClientsCast cast, OrderCourse course, Closing closing, PaymentRequesting requesting, Invoices invoices) {
        this.cast = cast;
        this.course = course;
        this.closing = closing;
        this.requesting = requesting;
        this.invoices = invoices;
    }

    @Component("rightsInvoices")
    record Invoices(Invoicing invoicing, Crediting crediting, AgencyBook agency, BulkClosing bulk) {}

    void agency(Crew crew) {
        if (cast.as(crew.finance(), () -> invoices.agency().current()).isEmpty()) {
            cast.as(crew.finance(), () -> invoices.agency().write(crew.finance(), MoneyFixture.almendro()));
        }
    }

    /** Delivered: its card waits for finance. */
    ClosingCardId waiting(Crew crew, OrderId order) {
        cast.as(new Viewer.Everything("rights"), () -> {
            course.deliver(order);
            return order;
        });
        return cast.as(crew.finance(), () -> closing.cardOf(order).orElseThrow());
    }

    ClosingCardId closed(Crew crew, OrderId order) {
        ClosingCardId card = waiting(crew, order);
        cast.as(
                crew.finance(),
                () -> closing.close(
                        crew.finance(), card, closing.show(crew.finance(), card).version()));
        return card;
    }

    PaymentRequestId request(Crew crew, OrderId order) {
        PaymentRequestDraft draft = new PaymentRequestDraft(
                "",
                crew.word(Canary.EVIDENCE),
                List.of(new RequestLine(order, crew.word(Canary.LINE), new BigDecimal("2400"))));
        return cast.as(crew.ae(), () -> requesting.request(crew.ae(), crew.client(), draft));
    }

    PaymentRequestId returned(Crew crew, OrderId order) {
        PaymentRequestId id = request(crew, order);
        int version = cast.as(
                crew.finance(), () -> requesting.show(crew.finance(), id).version());
        cast.as(crew.finance(), () -> requesting.return_(crew.finance(), id, version, crew.word(Canary.EVIDENCE)));
        return id;
    }

    InvoiceId draft(Crew crew, OrderId order) {
        PaymentRequestId id = request(crew, order);
        return cast.as(
                crew.finance(),
                () -> requesting.accept(
                        crew.finance(), id, requesting.show(crew.finance(), id).version()));
    }

    InvoiceId issued(Crew crew, OrderId order) {
        InvoiceId id = draft(crew, order);
        cast.as(
                crew.finance(),
                () -> invoices.invoicing()
                        .issue(
                                crew.finance(),
                                id,
                                invoices.invoicing().show(crew.finance(), id).version()));
        return id;
    }

    CreditNoteId credited(Crew crew, OrderId order) {
        InvoiceId id = issued(crew, order);
        CreditPart part = new CreditPart(0, CreditPart.How.AMOUNT, BigDecimal.TEN);
        return cast.as(crew.finance(), () -> {
            int seen = invoices.invoicing().show(crew.finance(), id).version();
            CreditDraft draft = new CreditDraft(crew.word(Canary.LINE), List.of(part));
            return invoices.crediting().issue(crew.finance(), id, seen, draft);
        });
    }

    /** An invoice of its own: others are to be paid. */
    Map<String, List<Id>> creditable(Crew crew, OrderId order) {
        List<Id> invoice = List.of(issued(crew, order));
        ClosingRunId run = cast.as(
                crew.finance(),
                () -> invoices.bulk()
                        .close(
                                crew.finance(),
                                List.of(new CardPick(closing.cardOf(order).orElseThrow(), 0))));
        return Map.of(
                "/invoices/{id}/credit-notes",
                invoice,
                "/invoices/{id}/credit-notes/new",
                invoice,
                "/closing-runs/{id}",
                List.of(run));
    }
}
