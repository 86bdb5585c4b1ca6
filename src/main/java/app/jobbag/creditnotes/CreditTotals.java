package app.jobbag.creditnotes;

import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.InvoiceTax;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sums of a credit note. The tax of a rate is what the tax on everything credited of it until now exceeds the tax that
 * the notes before took back: so all notes of an invoice together take back the invoice's tax by rate, to the last digit.
 */
record CreditTotals(List<InvoiceTax> taxes, Money net, Money tax, Money total) {
    CreditTotals {
        taxes = List.copyOf(taxes);
    }

    /** @param before what the notes before took back, rate by rate */
    static CreditTotals of(UUID client, List<InvoiceLine> lines, List<InvoiceTax> before, Currency currency) {
        Map<TaxRate, Money> bases = new LinkedHashMap<>();
        for (InvoiceLine line : lines) {
            bases.merge(line.tax(), line.net(currency), Money::plus);
        }
        List<InvoiceTax> taxes = bases.entrySet().stream()
                .map(each -> tax(client, each.getKey(), each.getValue(), before))
                .toList();
        Money net = Money.sum(
                currency, lines.stream().map(line -> line.net(currency)).toList());
        Money tax = Money.sum(
                currency, taxes.stream().map(each -> each.tax(currency)).toList());
        return new CreditTotals(taxes, net, tax, net.plus(tax));
    }

    private static InvoiceTax tax(UUID client, TaxRate rate, Money base, List<InvoiceTax> before) {
        Currency currency = base.currency();
        Money earlierBase = Money.zero(currency);
        Money earlierTax = Money.zero(currency);
        for (InvoiceTax each : before) {
            if (each.rate().equals(rate)) {
                earlierBase = earlierBase.plus(each.base(currency));
                earlierTax = earlierTax.plus(each.tax(currency));
            }
        }
        Money tax = rate.on(earlierBase.plus(base)).minus(earlierTax);
        return new InvoiceTax(
                client, rate.category(), rate.percent().value(), rate.exemptionReason(), base.amount(), tax.amount());
    }
}
