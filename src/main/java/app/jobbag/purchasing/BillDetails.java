package app.jobbag.purchasing;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileFace;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's bill as pages show it.
 *
 * @param amount what it costs the work order: net, in its currency
 */
public record BillDetails(
        BillId id,
        int version,
        ClientId client,
        PurchaseId purchase,
        String number,
        LocalDate billedOn,
        LocalDate dueOn,
        Currency currency,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal amount,
        Currency orderCurrency,
        String note,
        BillState state,
        UUID bookedBy,
        String bookedByName,
        Instant bookedAt,
        @Nullable String passedByName,
        @Nullable Instant passedAt,
        String reason,
        List<FileFace> files)
        implements Guarded {
    public BillDetails {
        files = List.copyOf(files);
    }

    public Money netMoney() {
        return new Money(net, currency);
    }

    public Money taxMoney() {
        return new Money(tax, currency);
    }

    public Money gross() {
        return netMoney().plus(taxMoney());
    }

    public Money cost() {
        return new Money(amount, orderCurrency);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
