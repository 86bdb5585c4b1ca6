package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is stored; the net amount is rounded when it is written and printed as it stands ever after.
 *
 * @param unitPrice may have more digits than the currency
 * @param rechargeId the booked cost that it charges to the client
 */
@Embeddable
public record InvoiceLine(
        UUID clientId,
        UUID orderId,
        String text,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal net,
        @Enumerated(EnumType.STRING) TaxCategory taxCategory,
        BigDecimal taxPercent,
        String exemptionReason,
        @Nullable UUID priorInvoiceId,
        @Nullable Integer priorLine,
        @Nullable UUID rechargeId,
        @Enumerated(EnumType.STRING) Unit unit) {
    /** Invoices from before there were units say none. */
    public InvoiceLine {
        unit = Objects.requireNonNullElse(unit, Unit.ONE);
    }

    /** Of work, or of what was billed before. */
    public InvoiceLine(
            UUID clientId,
            UUID orderId,
            String text,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal net,
            TaxCategory taxCategory,
            BigDecimal taxPercent,
            String exemptionReason,
            @Nullable UUID priorInvoiceId,
            @Nullable Integer priorLine) {
        this(
                clientId,
                orderId,
                text,
                quantity,
                unitPrice,
                net,
                taxCategory,
                taxPercent,
                exemptionReason,
                priorInvoiceId,
                priorLine,
                null,
                Unit.ONE);
    }

    public InvoiceLine in(Unit other) {
        return new InvoiceLine(
                clientId,
                orderId,
                text,
                quantity,
                unitPrice,
                net,
                taxCategory,
                taxPercent,
                exemptionReason,
                priorInvoiceId,
                priorLine,
                rechargeId,
                other);
    }

    static InvoiceLine of(UUID client, LineDraft draft, Currency currency) {
        return new InvoiceLine(
                client,
                draft.order().value(),
                draft.text(),
                draft.quantity(),
                draft.unitPrice(),
                draft.net(currency).amount(),
                draft.tax().category(),
                draft.tax().percent().value(),
                draft.tax().exemptionReason(),
                draft.prior() == null ? null : draft.prior().invoice(),
                draft.prior() == null ? null : draft.prior().line(),
                draft.recharge(),
                draft.unit());
    }

    /** What was billed before, and is taken off here; null of any other line. */
    public @Nullable PriorLine prior() {
        return priorInvoiceId == null || priorLine == null ? null : new PriorLine(priorInvoiceId, priorLine);
    }

    /** As it would be written again. */
    public LineDraft draft() {
        return new LineDraft(new OrderId(orderId), text, quantity, unitPrice, tax(), prior(), rechargeId, unit);
    }

    public Money net(Currency currency) {
        return new Money(net, currency);
    }

    /** For the history, its numbers in braces for whoever reads them. */
    String words() {
        return "%s: {%s} × {%s}, {%s} %%".formatted(text, plain(quantity), plain(unitPrice), plain(taxPercent));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What the lines of one order come to. */
    static Money net(List<InvoiceLine> lines, OrderId order, Currency currency) {
        return lines.stream()
                .filter(line -> line.orderId.equals(order.value()))
                .map(line -> line.net(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    public TaxRate tax() {
        return new TaxRate(taxCategory, new Percent(taxPercent), exemptionReason);
    }
}
