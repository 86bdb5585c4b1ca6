package app.jobbag.creditnotes;

import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.Unit;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * A line of an issued invoice and what was credited of it until now. A line that subtracts is credited below nothing.
 *
 * @param deducted taken off by a final invoice: that one is to be credited first
 * @param creditedQuantity by notes that named a quantity
 * @param byAmount whether a note named an amount instead
 */
public record StandingLine(
        int position,
        InvoiceLine said,
        Currency currency,
        Money credited,
        Money deducted,
        BigDecimal creditedQuantity,
        boolean byAmount) {
    public Money left() {
        return said.net(currency).minus(credited).minus(deducted);
    }

    public BigDecimal quantityLeft() {
        return said.quantity().subtract(creditedQuantity).stripTrailingZeros();
    }

    public boolean stands() {
        return !left().isZero();
    }

    /** @throws Refused at the field when it is more than stands */
    CreditedLine credit(CreditPart part, String field) {
        return switch (part.how()) {
            case NONE -> throw new Refused("creditnotes.refused.valueAlone").at(field);
            case REST -> rest(part, field);
            case QUANTITY -> quantity(positive(part, field), field);
            case AMOUNT -> amount(positive(part, field), field);
        };
    }

    /** A number beside it says something else: it is asked about, never dropped. */
    private CreditedLine rest(CreditPart part, String field) {
        if (part.value() != null) {
            throw new Refused("creditnotes.refused.valueAlone").at(field);
        }
        if (!stands()) {
            throw new Refused("creditnotes.refused.nothingStands").at(field);
        }
        return credited.isZero() && deducted.isZero()
                ? credited(true, said.quantity(), said.unitPrice(), left())
                : named(left());
    }

    private CreditedLine quantity(BigDecimal many, String field) {
        BigDecimal open = quantityLeft();
        if (many.compareTo(open.abs()) > 0) {
            throw new Refused("creditnotes.refused.tooMany", open).at(field);
        }
        BigDecimal signed = open.signum() < 0 ? many.negate() : many;
        Money priced = new Money(said.unitPrice().multiply(signed), currency);
        Money net = byAmount ? priced : rounded(priced, many.compareTo(open.abs()) == 0);
        if (net.isZero()) {
            throw new Refused("creditnotes.refused.nothing").at(field);
        }
        refuseBeyond(net, field);
        return credited(true, signed, said.unitPrice(), net);
    }

    /** The last of the quantity takes what is left of the amount, and no part of it more, however parts were rounded. */
    private Money rounded(Money priced, boolean last) {
        boolean more = priced.amount().abs().compareTo(left().amount().abs()) > 0;
        return last || more ? left() : priced;
    }

    private CreditedLine amount(BigDecimal amount, String field) {
        Money typed = Money.typed(amount, currency, field);
        Money net = left().isNegative() ? typed.negated() : typed;
        refuseBeyond(net, field);
        return named(net);
    }

    private void refuseBeyond(Money net, String field) {
        boolean beyond = left().isNegative() ? net.compareTo(left()) < 0 : net.compareTo(left()) > 0;
        if (beyond || !stands()) {
            throw new Refused("creditnotes.refused.beyond", left()).at(field);
        }
    }

    /** One of it, at the amount: the sign stands at the quantity, as on the invoice. */
    private CreditedLine named(Money net) {
        BigDecimal sign = BigDecimal.valueOf(net.amount().signum());
        return credited(false, sign, net.amount().abs(), net);
    }

    private CreditedLine credited(boolean byQuantity, BigDecimal quantity, BigDecimal price, Money net) {
        InvoiceLine line = new InvoiceLine(
                said.clientId(),
                said.orderId(),
                said.text(),
                quantity,
                price,
                net.amount(),
                said.taxCategory(),
                said.taxPercent(),
                said.exemptionReason(),
                null,
                null);
        Unit unit = byQuantity ? said.unit() : said.unit().ofAnAmount();
        return new CreditedLine(position, byQuantity, line.in(unit));
    }

    private static BigDecimal positive(CreditPart part, String field) {
        BigDecimal value = Objects.requireNonNullElse(part.value(), BigDecimal.ZERO);
        if (value.signum() <= 0) {
            throw new Refused("creditnotes.refused.noValue").at(field);
        }
        return value;
    }
}
