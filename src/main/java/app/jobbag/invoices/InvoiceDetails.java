package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as pages show it.
 *
 * @param asked the orders that its request names: each line of a draft is about one of them; empty for an issued one
 * @param lacks what is missing before a draft may be issued (FIN-3a)
 */
public record InvoiceDetails(
        InvoiceId id,
        int version,
        ClientId client,
        PaymentRequestId request,
        InvoiceStatus status,
        Locale locale,
        InvoiceContent content,
        InvoiceBalance balance,
        @Nullable String sha256,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        List<OrderId> asked,
        List<Lack> lacks)
        implements Guarded {
    public InvoiceDetails {
        asked = List.copyOf(asked);
        lacks = List.copyOf(lacks);
    }

    public @Nullable String number() {
        return content.number();
    }

    public Money total() {
        return content.amount(content.total());
    }

    /** What was to be paid: the total less what the client withholds. */
    public Money payable() {
        return content.payable();
    }

    public Money paid() {
        return balance.paid();
    }

    public Money credited() {
        return balance.credited();
    }

    public Money open() {
        return balance.open();
    }

    public List<OrderId> orders() {
        return content.lines().stream()
                .map(line -> new OrderId(line.orderId()))
                .distinct()
                .toList();
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
