package app.jobbag.invoices;

import app.jobbag.withholdings.Withholding;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a draft.
 *
 * @param buyerReference the client's own purchase-order number, empty when there is none
 * @param suppliedOn the day of supply
 * @param withholding null when the client keeps nothing back
 */
public record InvoiceDraft(
        String buyerReference,
        LocalDate suppliedOn,
        String note,
        List<LineDraft> lines,
        @Nullable Withholding withholding) {
    public InvoiceDraft {
        lines = List.copyOf(lines);
    }

    List<PriorLine> priors() {
        return lines.stream().map(LineDraft::prior).filter(Objects::nonNull).toList();
    }

    /** Whether the cost that it charges is charged as booked (FIN-3): the words may be others, the amount may not. */
    boolean keepsCharges(List<InvoiceLine> before, Currency currency) {
        return lines.stream()
                .filter(line -> line.recharge() != null)
                .allMatch(line -> before.stream()
                        .anyMatch(each -> Objects.equals(each.rechargeId(), line.recharge())
                                && each.net(currency).equals(line.net(currency))
                                && each.orderId().equals(line.order().value())));
    }

    List<OrderId> orders() {
        return lines.stream().map(LineDraft::order).toList();
    }
}
