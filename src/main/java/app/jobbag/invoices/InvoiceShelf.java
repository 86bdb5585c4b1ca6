package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds invoices and payment requests through the person asking: forbidden and missing look alike. */
@Component
class InvoiceShelf {
    private final Invoices invoices;
    private final PaymentRequests requests;
    private final AccessPolicy policy;

    InvoiceShelf(Invoices invoices, PaymentRequests requests, AccessPolicy policy) {
        this.invoices = invoices;
        this.requests = requests;
        this.policy = policy;
    }

    Invoice find(SignedIn who, Action action, InvoiceId id) {
        Invoice invoice = invoices.findById(id.value()).orElseThrow(NotFound::new);
        require(who, action, invoice.client());
        return invoice;
    }

    PaymentRequest find(SignedIn who, Action action, PaymentRequestId id) {
        PaymentRequest request = request(id);
        require(who, action, request.client());
        return request;
    }

    PaymentRequest request(PaymentRequestId id) {
        return requests.findById(id.value()).orElseThrow(NotFound::new);
    }

    Optional<Invoice> of(PaymentRequest request) {
        return invoices.findByRequestId(request.id().value());
    }

    void add(Invoice invoice) {
        invoices.save(invoice);
    }

    void add(PaymentRequest request) {
        requests.save(request);
    }

    void drop(Invoice draft) {
        invoices.delete(draft);
    }

    void require(SignedIn who, Action action, ClientId client) {
        policy.require(who, action, Guarded.client(client.value()));
    }
}
