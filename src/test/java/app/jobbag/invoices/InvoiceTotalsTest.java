package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** The sums of random invoices in currencies with two digits and with none, against a slow recomputation. */
class InvoiceTotalsTest {
    private static final UUID CLIENT = new UUID(0, 1);
    private static final OrderId ORDER = new OrderId(new UUID(0, 2));
    private static final List<TaxRate> RATES = List.of(
            TaxRate.standard(Percent.of("21")),
            TaxRate.standard(Percent.of("10")),
            TaxRate.standard(Percent.of("25.5")),
            TaxRate.zero(),
            TaxRate.without(TaxCategory.AE, "Reverse charge"),
            TaxRate.without(TaxCategory.E, "Exempt"));

    @Test
    void addUpToTheLastDigit() {
        qt().forAll(invoices(), currencies()).checkAssert((drafts, currency) -> {
            List<InvoiceLine> lines = lines(drafts, currency);
            InvoiceTotals totals = InvoiceTotals.of(CLIENT, lines, currency);

            BigDecimal net = lines.stream().map(InvoiceLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal tax = totals.taxes().stream().map(InvoiceTax::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(totals.net().amount()).isEqualByComparingTo(net);
            assertThat(totals.tax().amount()).isEqualByComparingTo(tax);
            assertThat(totals.total().amount()).isEqualByComparingTo(net.add(tax));
        });
    }

    @Test
    void roundEachLineHalfUpAndTaxOncePerRateOnTheSumOfNets() {
        qt().forAll(invoices(), currencies()).checkAssert((drafts, currency) -> {
            List<InvoiceLine> lines = lines(drafts, currency);
            int digits = currency.getDefaultFractionDigits();
            for (int i = 0; i < lines.size(); i++) {
                BigDecimal exact =
                        drafts.get(i).quantity().multiply(drafts.get(i).unitPrice());
                assertThat(lines.get(i).net()).isEqualByComparingTo(exact.setScale(digits, RoundingMode.HALF_UP));
            }
            Map<TaxRate, BigDecimal> bases = lines.stream()
                    .collect(Collectors.groupingBy(
                            InvoiceLine::tax, Collectors.reducing(BigDecimal.ZERO, InvoiceLine::net, BigDecimal::add)));
            List<InvoiceTax> taxes = InvoiceTotals.of(CLIENT, lines, currency).taxes();
            assertThat(taxes).hasSameSizeAs(bases.keySet()).allSatisfy(tax -> {
                BigDecimal base = Objects.requireNonNull(bases.get(tax.rate()));
                assertThat(tax.base()).isEqualByComparingTo(base);
                BigDecimal exact = base.multiply(tax.taxPercent()).divide(new BigDecimal(100));
                assertThat(tax.tax()).isEqualByComparingTo(exact.setScale(digits, RoundingMode.HALF_UP));
            });
        });
    }

    @Test
    void differFromTaxingLineByLineWhereTheLawSaysSo() {
        TaxRate vat = TaxRate.standard(Percent.of("21"));
        List<LineDraft> three = List.of(line("1", "0.07", vat), line("1", "0.07", vat), line("1", "0.07", vat));
        InvoiceTotals totals =
                InvoiceTotals.of(CLIENT, lines(three, Currency.getInstance("EUR")), Currency.getInstance("EUR"));

        assertThat(totals.tax()).isEqualTo(Money.of("0.04", "EUR"));
        assertThat(vat.on(Money.of("0.07", "EUR")).times(BigDecimal.valueOf(3))).isEqualTo(Money.of("0.03", "EUR"));
    }

    private static Gen<List<LineDraft>> invoices() {
        Gen<LineDraft> line = integers()
                .between(1, 2_000_000)
                .zip(integers().between(-400, 4000), integers().between(0, RATES.size() - 1), InvoiceTotalsTest::line);
        return lists().of(line).ofSizeBetween(1, 40);
    }

    private static LineDraft line(int price, int quantity, int rate) {
        BigDecimal many = BigDecimal.valueOf(quantity == 0 ? 1 : quantity, 2);
        return new LineDraft(ORDER, "Artwork", many, BigDecimal.valueOf(price, 4), RATES.get(rate));
    }

    private static LineDraft line(String quantity, String price, TaxRate rate) {
        return new LineDraft(ORDER, "Artwork", new BigDecimal(quantity), new BigDecimal(price), rate);
    }

    private static Gen<Currency> currencies() {
        return integers()
                .between(0, 3)
                .map(i ->
                        Currency.getInstance(List.of("EUR", "JPY", "CNY", "MXN").get(i)));
    }

    private static List<InvoiceLine> lines(List<LineDraft> drafts, Currency currency) {
        return drafts.stream()
                .map(draft -> InvoiceLine.of(CLIENT, draft, currency))
                .toList();
    }
}
