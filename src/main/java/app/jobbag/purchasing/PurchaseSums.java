package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

/**
 * What the lines add up to: the lines' nets, each rounded; tax once for each rate, on the sum of its lines, as bills have it.
 *
 * @param taxes by rate, the lowest first
 */
public record PurchaseSums(Money net, List<Tax> taxes) {
    /** The tax of one rate. */
    public record Tax(BigDecimal percent, Money base, Money tax) {}

    public PurchaseSums {
        taxes = List.copyOf(taxes);
    }

    public static PurchaseSums of(Currency currency, List<PurchaseLine> lines) {
        TreeMap<BigDecimal, Money> bases = new TreeMap<>();
        lines.forEach(line -> bases.merge(line.taxPercent(), line.net(currency), Money::plus));
        List<Tax> taxes = bases.entrySet().stream()
                .map(each ->
                        new Tax(each.getKey(), each.getValue(), each.getValue().share(new Percent(each.getKey()))))
                .toList();
        return new PurchaseSums(Money.sum(currency, bases.values()), taxes);
    }

    public Money tax() {
        return Money.sum(net.currency(), taxes.stream().map(Tax::tax).toList());
    }

    public Money gross() {
        return net.plus(tax());
    }
}
