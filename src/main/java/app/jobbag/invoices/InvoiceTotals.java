package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sums of an invoice by EN 16931: line nets are rounded one by one, tax is worked out and rounded once per category and
 * rate on the sum of nets, the total is the sum of what is stored.
 */
public record InvoiceTotals(List<InvoiceTax> taxes, Money net, Money tax, Money total) {
    public InvoiceTotals {
        taxes = List.copyOf(taxes);
    }

    static InvoiceTotals of(UUID client, List<InvoiceLine> lines, Currency currency) {
        Map<TaxRate, Money> bases = new LinkedHashMap<>();
        for (InvoiceLine line : lines) {
            bases.merge(line.tax(), line.net(currency), Money::plus);
        }
        List<InvoiceTax> taxes = bases.entrySet().stream()
                .map(each -> InvoiceTax.of(client, each.getKey(), each.getValue()))
                .toList();
        Money net = Money.sum(
                currency, lines.stream().map(line -> line.net(currency)).toList());
        Money tax = Money.sum(
                currency, taxes.stream().map(each -> each.tax(currency)).toList());
        return new InvoiceTotals(taxes, net, tax, net.plus(tax));
    }
}
