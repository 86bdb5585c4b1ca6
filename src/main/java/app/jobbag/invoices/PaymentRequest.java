package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account executive's word to finance: these closed orders, these amounts, on this evidence (FIN-2). */
@Entity
class PaymentRequest {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private PaymentRequestStatus status = PaymentRequestStatus.REQUESTED;

    private String currency;

    private String buyerReference;
    private String evidence;
    private BigDecimal total;
    private UUID requestedBy;
    private String requestedByName;
    private Instant requestedAt;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String returnReason;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "payment_request_line", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<RequestedLine> lines = new ArrayList<>();

    PaymentRequest(ClientId client, Currency currency, PaymentRequestDraft draft, SignedIn who, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.currency = currency.getCurrencyCode();
        this.createdAt = now;
        put(draft, who, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected PaymentRequest() {}

    /** Mended and sent to finance again. */
    void sendAgain(PaymentRequestDraft draft, SignedIn who, Instant now, int seen) {
        Stale.check(seen, version);
        refuseUnless(status.mayBeSentAgain());
        status = PaymentRequestStatus.REQUESTED;
        put(draft, who, now);
    }

    void accept(SignedIn who, Instant now, int seen) {
        Stale.check(seen, version);
        refuseUnless(status.mayBeDecided());
        status = PaymentRequestStatus.ACCEPTED;
        decided(who, now);
    }

    void return_(String reason, SignedIn who, Instant now, int seen) {
        Stale.check(seen, version);
        refuseUnless(status.mayBeReturned());
        if (reason.isBlank()) {
            throw new Refused("invoices.request.reasonless").at("reason");
        }
        status = PaymentRequestStatus.RETURNED;
        returnReason = reason;
        lines.replaceAll(RequestedLine::returned);
        decided(who, now);
    }

    void invoiced() {
        refuseUnless(status == PaymentRequestStatus.ACCEPTED);
        status = PaymentRequestStatus.INVOICED;
        lines.replaceAll(RequestedLine::charged);
    }

    PaymentRequestId id() {
        return new PaymentRequestId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    Money total() {
        return new Money(total, currency());
    }

    PaymentRequestDetails details() {
        return new PaymentRequestDetails(
                id(),
                version,
                client(),
                status,
                buyerReference,
                evidence,
                lines.stream().map(RequestedLine::line).toList(),
                total(),
                new PersonId(requestedBy),
                requestedByName,
                requestedAt,
                decidedByName,
                decidedAt,
                returnReason);
    }

    private void put(PaymentRequestDraft draft, SignedIn who, Instant now) {
        buyerReference = draft.buyerReference();
        evidence = draft.evidence();
        requestedBy = who.id().value();
        requestedByName = who.name();
        requestedAt = now;
        lines.clear();
        for (RequestLine line : draft.lines()) {
            lines.add(RequestedLine.of(clientId, line, new Money(line.amount(), currency())));
        }
        total = lines.stream().map(RequestedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void decided(SignedIn who, Instant now) {
        decidedByName = who.name();
        decidedAt = now;
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new Refused("invoices.request.refused." + status);
        }
    }
}
