package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
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
    private final Reads reads;

    InvoiceShelf(Invoices invoices, PaymentRequests requests, AccessPolicy policy, Reads reads) {
        this.reads = reads;
        this.invoices = invoices;
        this.requests = requests;
        this.policy = policy;
    }

    Invoice find(SignedIn who, Action action, InvoiceId id) {
        Invoice invoice = invoices.findById(id.value()).orElseThrow(NotFound::new);
        require(who, action, invoice.client());
        return invoice;
    }

    /** An invoice and what it was made of. */
    record Whole(Invoice invoice, PaymentRequest request) {}

    /** As its page reads it; lines and taxes of a draft only. */
    Later<Optional<Whole>> whole(InvoiceId id) {
        return reads.row(Whole.class, Query.of("""
                select to_jsonb(i) || jsonb_build_object(
                        'withheld', json_build_object('withholding_name', i.withholding_name, 'withholding_note',
                            i.withholding_note, 'withholding_percent', i.withholding_percent, 'withheld', i.withheld),
                        'lines', (select coalesce(jsonb_agg(l order by l.position), '[]') from invoice_line l
                            where i.status = 'DRAFT' and l.invoice_id = i.id),
                        'taxes', (select coalesce(jsonb_agg(t order by t.position), '[]') from invoice_tax t
                            where i.status = 'DRAFT' and t.invoice_id = i.id)) as invoice,
                    to_jsonb(q) || jsonb_build_object('lines', (select coalesce(jsonb_agg(l order by l.position), '[]')
                        from payment_request_line l where l.request_id = q.id)) as request
                from invoice i join payment_request q on q.client_id = i.client_id and q.id = i.request_id
                where i.id = ?""", id.value()));
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
