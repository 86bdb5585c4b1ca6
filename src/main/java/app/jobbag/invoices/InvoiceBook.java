package app.jobbag.invoices;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the services of this module find an invoice for somebody, read it whole, and note what they did to it. */
@Component
class InvoiceBook {
    private final InvoiceShelf shelf;
    private final InvoiceContents contents;
    private final ClientRegister clients;
    private final OrderCourse course;
    private final Trail trail;

    InvoiceBook(InvoiceShelf shelf, InvoiceContents contents, ClientRegister clients, OrderCourse course, Trail trail) {
        this.shelf = shelf;
        this.contents = contents;
        this.clients = clients;
        this.course = course;
        this.trail = trail;
    }

    Invoice find(SignedIn who, Action action, InvoiceId id) {
        return shelf.find(who, action, id);
    }

    /** As its page reads it. */
    InvoiceShelf.Whole whole(SignedIn who, InvoiceId id) {
        InvoiceShelf.Whole whole = shelf.whole(id).get().orElseThrow(NotFound::new);
        shelf.require(who, Action.INVOICE_SEE, whole.invoice().client());
        return whole;
    }

    PaymentRequest request(Invoice invoice) {
        return shelf.request(invoice.request());
    }

    /** The orders stay as they are until the transaction ends: none is reopened while its invoice is issued. */
    void hold(PaymentRequest request) {
        request.details().orders().stream()
                .sorted(Comparator.comparing(OrderId::value))
                .forEach(course::lock);
    }

    InvoiceContent content(Invoice invoice) {
        return contents.of(invoice.state());
    }

    String accountsEmail(Invoice invoice) {
        ClientDetails client = clients.details(invoice.client());
        if (client.accountsEmail().isBlank()) {
            throw new Refused("invoices.lack.accountsEmail", client.name());
        }
        return client.accountsEmail();
    }

    InvoiceDetails details(Invoice invoice, List<OrderId> asked, List<Lack> lacks) {
        InvoiceState state = invoice.state();
        return new InvoiceDetails(
                state.id(),
                state.version(),
                state.client(),
                state.request(),
                state.status(),
                state.locale(),
                contents.of(state),
                state.balance(),
                state.sha256(),
                state.issuedBy(),
                state.issuedAt(),
                asked,
                lacks);
    }

    void note(Invoice invoice, String verb, Changes changes) {
        trail.note(
                TrailNote.of("invoice", invoice.id().value(), invoice.client().value(), verb)
                        .changing(changes));
    }
}
