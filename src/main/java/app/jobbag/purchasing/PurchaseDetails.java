package app.jobbag.purchasing;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purchase order as its page reads it.
 *
 * @param said what it says
 * @param steps who did what when; nulls for what has not come yet
 * @param billedNet by its booked bills, in its own currency
 * @param approvedNet what was approved last, in its own currency
 * @param rated how its supplier's work for this work order went; null until somebody says
 */
public record PurchaseDetails(
        PurchaseId id,
        int version,
        ClientId client,
        OrderId order,
        @Nullable String number,
        int revision,
        PurchaseState state,
        String supplierName,
        boolean supplierArchived,
        Text said,
        Steps steps,
        Currency orderCurrency,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal approvedNet,
        @Nullable BigDecimal committed,
        BigDecimal billedNet,
        @Nullable UUID paper,
        String reason,
        PurchaseCourse.@Nullable Marks rated,
        List<BillDetails> bills)
        implements Guarded {
    public PurchaseDetails {
        bills = List.copyOf(bills);
    }

    /** What the order says. */
    public record Text(
            SupplierId supplier,
            String title,
            @Nullable LocalDate deliveryDate,
            String deliverTo,
            String note,
            Currency currency,
            List<PurchaseLine> lines) {
        public PurchaseDraft draft() {
            return new PurchaseDraft(supplier, title, deliveryDate, deliverTo, note, currency, lines);
        }
    }

    /** Its way until now. */
    public record Steps(
            String author,
            @Nullable UUID submittedBy,
            @Nullable String submittedByName,
            @Nullable Instant submittedAt,
            @Nullable String approvedByName,
            @Nullable Instant approvedAt,
            @Nullable String sentTo,
            @Nullable Instant sentAt,
            @Nullable SupplierWord answer,
            @Nullable String answeredBy,
            @Nullable String answerWords,
            @Nullable Instant answeredAt,
            @Nullable LocalDate deliveredOn,
            @Nullable String endedByName,
            @Nullable Instant endedAt) {}

    public PurchaseDraft text() {
        return said.draft();
    }

    public PurchaseSums sums() {
        return text().sums();
    }

    public Money net(PurchaseLine line) {
        return line.net(said.currency());
    }

    public boolean isForeign() {
        return !said.currency().equals(orderCurrency);
    }

    public @Nullable Money inOrderCurrency() {
        return committed == null ? null : new Money(committed, orderCurrency);
    }

    public Money billed() {
        return new Money(billedNet, said.currency());
    }

    /** What was approved and is not billed yet: nothing once more is billed than was approved. */
    public @Nullable Money toBill() {
        return approvedNet == null
                ? null
                : new Money(approvedNet.subtract(billed().amount()).max(BigDecimal.ZERO), said.currency());
    }

    /** What was approved may be written anew. */
    public boolean isRevisable() {
        return state.allows(PurchaseVerb.REVISE);
    }

    public boolean isCancellable() {
        return state.allows(PurchaseVerb.CANCEL) && bills.isEmpty();
    }

    public boolean isBillable() {
        return state.allows(PurchaseVerb.BILL);
    }

    public boolean isStopped() {
        return bills.stream().anyMatch(each -> each.state() == BillState.STOPPED);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
