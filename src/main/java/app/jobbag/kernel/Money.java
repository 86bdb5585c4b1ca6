package app.jobbag.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in one currency, always at the currency's own number of digits (2 for EUR, 0 for JPY).
 * The only place that rounds: HALF_UP, as EN 16931 asks of invoice amounts.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public Money {
        amount = amount.setScale(digits(currency), RoundingMode.HALF_UP);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public static Money sum(Currency currency, Iterable<Money> amounts) {
        Money sum = zero(currency);
        for (Money each : amounts) {
            sum = sum.plus(each);
        }
        return sum;
    }

    /**
     * As somebody typed it: nothing is rounded away.
     *
     * @param field of the form
     * @throws Refused at the field when it is finer than the currency
     */
    public static Money typed(BigDecimal amount, Currency currency, String field) {
        if (amount.stripTrailingZeros().scale() > digits(currency)) {
            throw new Refused("money.tooFine", currency.getCurrencyCode(), digits(currency)).at(field);
        }
        return new Money(amount, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Hours, quantities: the product is rounded once. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** The amount times a rate such as 21 %, rounded once. */
    public Money share(Percent percent) {
        return times(percent.fraction());
    }

    /** In another currency at a day's rate (units of the target for one unit of this), rounded once. */
    public Money at(BigDecimal rate, Currency target) {
        return new Money(amount.multiply(rate), target);
    }

    /** One of so many equal parts, rounded once; {@link #split} where the parts must sum to the amount. */
    public Money part(int parts) {
        return new Money(amount.divide(BigDecimal.valueOf(parts), digits(currency), RoundingMode.HALF_UP), currency);
    }

    /**
     * Equal parts that sum exactly to this amount: what rounding leaves over goes, one smallest unit each, to the
     * first parts.
     */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts: " + parts);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits(currency));
        BigDecimal each = amount.divide(BigDecimal.valueOf(parts), digits(currency), RoundingMode.DOWN);
        BigDecimal rest = amount.subtract(each.multiply(BigDecimal.valueOf(parts)));
        BigDecimal step = unit.multiply(BigDecimal.valueOf(rest.signum()));
        List<Money> result = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            boolean extra = rest.signum() != 0;
            result.add(new Money(extra ? each.add(step) : each, currency));
            rest = extra ? rest.subtract(step) : rest;
        }
        return List.copyOf(result);
    }

    /**
     * Parts in proportion to the weights, none of them below nothing, that sum exactly to this amount: what rounding leaves
     * over goes, one smallest unit each, to the largest remainders, then to the first.
     */
    public List<Money> spread(List<Money> weights) {
        BigInteger all = weights.stream().map(Money::units).reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() == 0) {
            if (!isZero()) {
                throw new IllegalArgumentException(this + " over nothing");
            }
            return weights.stream().map(each -> this).toList();
        }
        BigInteger[] parts = new BigInteger[weights.size()];
        BigInteger[] rests = new BigInteger[weights.size()];
        BigInteger left = units().abs();
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = units().abs().multiply(weights.get(i).units()).divideAndRemainder(all);
            parts[i] = share[0];
            rests[i] = share[1];
            left = left.subtract(share[0]);
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests[i]).reversed())
                .limit(left.longValueExact())
                .forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
        BigInteger sign = BigInteger.valueOf(amount.signum());
        return Arrays.stream(parts)
                .map(part -> new Money(new BigDecimal(part.multiply(sign), digits(currency)), currency))
                .toList();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    /** In the currency's smallest units. */
    private BigInteger units() {
        return amount.unscaledValue();
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return other;
    }
}
