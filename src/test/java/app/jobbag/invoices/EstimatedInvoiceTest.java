package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.estimates.Choice;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.Sheet;
import app.jobbag.estimates.Totals;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EST-1: what a signed estimate comes to is what its invoice comes to. */
class EstimatedInvoiceTest {
    private static final int DOCUMENTS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "CNY", "JPY"})
    void theInvoiceOfItsAcceptedLinesHasItsTotals(String code) {
        Currency currency = Currency.getInstance(code);
        Random random = new Random(3);
        UUID client = new UUID(0, 1);
        for (int i = 0; i < DOCUMENTS; i++) {
            Totals totals = sheet(random, currency).totals();
            List<InvoiceLine> lines = totals.accepted().stream()
                    .map(each -> InvoiceLine.of(
                            client,
                            new LineDraft(
                                    new OrderId(new UUID(0, 2)),
                                    each.line().text(),
                                    BigDecimal.ONE,
                                    each.accepted().amount(),
                                    each.line().tax()),
                            currency))
                    .toList();
            InvoiceTotals invoice = InvoiceTotals.of(client, lines, currency);
            assertThat(invoice.net()).isEqualTo(totals.net());
            assertThat(invoice.tax()).isEqualTo(totals.tax());
            assertThat(invoice.total()).isEqualTo(totals.total());
        }
    }

    private static Sheet sheet(Random random, Currency currency) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(20); i++) {
            TaxRate tax = TaxRate.standard(Percent.of(random.nextBoolean() ? "21" : "10"));
            lines.add(new Line(
                    i + 1,
                    i,
                    random.nextBoolean() ? LineKind.HOURS : LineKind.BOUGHT_IN,
                    Discipline.CREATIVE,
                    "Line",
                    BigDecimal.valueOf(random.nextInt(10_000), 2),
                    BigDecimal.valueOf(random.nextInt(1_000_000), 3),
                    BigDecimal.valueOf(random.nextInt(50)),
                    BigDecimal.valueOf(random.nextInt(20)),
                    tax.category(),
                    tax.percent().value(),
                    "",
                    Choice.FIXED,
                    ""));
        }
        return new Sheet(currency, BigDecimal.valueOf(random.nextInt(30)), lines);
    }
}
