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
 * @param credits the bill that it takes off of; null of a bill
 * @param credited what credit notes took off of it, net
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
        @Nullable UUID credits,
        @Nullable String creditsNumber,
        BigDecimal credited,
        List<FileFace> files)
        implements Guarded {
    public BillDetails {
        files = List.copyOf(files);
    }

    public boolean isCredit() {
        return credits != null;
    }

    /** What credit notes have left of it, net. */
    public Money left() {
        return netMoney().minus(new Money(credited, currency));
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
