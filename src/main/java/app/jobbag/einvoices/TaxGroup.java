package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceTax;
import app.jobbag.kernel.TaxCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tax of one category and rate: the stored sums, put together where an invoice names several reasons for the same
 * category, of which the standard wants one group.
 */
record TaxGroup(TaxCategory category, BigDecimal percent, BigDecimal base, BigDecimal tax, String reason) {
    private record Key(TaxCategory category, BigDecimal percent) {}

    static List<TaxGroup> of(List<InvoiceTax> taxes) {
        Map<Key, List<InvoiceTax>> groups = new LinkedHashMap<>();
        taxes.forEach(tax -> groups.computeIfAbsent(
                        new Key(tax.taxCategory(), tax.taxPercent().stripTrailingZeros()), key -> new ArrayList<>())
                .add(tax));
        return groups.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static TaxGroup of(Key key, List<InvoiceTax> taxes) {
        Set<String> reasons = new TreeSet<>();
        taxes.forEach(tax -> reasons.add(tax.exemptionReason().strip()));
        reasons.remove("");
        return new TaxGroup(
                key.category(),
                key.percent(),
                taxes.stream().map(InvoiceTax::base).reduce(BigDecimal.ZERO, BigDecimal::add),
                taxes.stream().map(InvoiceTax::tax).reduce(BigDecimal.ZERO, BigDecimal::add),
                String.join("; ", reasons));
    }

    /** The rate as written; none for what is outside the tax (BR-O-5). */
    String rate() {
        return rate(category, percent);
    }

    static String rate(TaxCategory category, BigDecimal percent) {
        return category == TaxCategory.O ? "" : Figures.plain(percent);
    }
}
