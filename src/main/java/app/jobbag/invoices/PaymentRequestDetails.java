package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment request as a page shows it. */
public record PaymentRequestDetails(
        PaymentRequestId id,
        int version,
        ClientId client,
        PaymentRequestStatus status,
        String buyerReference,
        String evidence,
        List<RequestLine> lines,
        Money total,
        PersonId requestedBy,
        String requestedByName,
        Instant requestedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String returnReason)
        implements Guarded {
    public PaymentRequestDetails {
        lines = List.copyOf(lines);
    }

    public List<OrderId> orders() {
        return lines.stream().map(RequestLine::order).toList();
    }

    /** Those that no billing plan provides for: they have to be closed (FIN-2). */
    public List<OrderId> unprovided() {
        return lines.stream()
                .filter(line -> line.billingItem() == null)
                .map(RequestLine::order)
                .toList();
    }

    /** Those that a billing plan provides for. */
    public List<OrderId> provided() {
        return lines.stream()
                .filter(line -> line.billingItem() != null)
                .map(RequestLine::order)
                .toList();
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
