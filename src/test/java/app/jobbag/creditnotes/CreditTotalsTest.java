package app.jobbag.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.InvoiceTax;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** However an invoice is credited, in whatever parts: the notes together take back its tax by rate to the last digit. */
class CreditTotalsTest {
    private static final UUID CLIENT = UUID.randomUUID();
    private static final List<TaxRate> RATES = List.of(
            TaxRate.standard(Percent.of("21")),
            TaxRate.standard(Percent.of("10")),
            TaxRate.standard(Percent.of("5.5")),
            TaxRate.without(TaxCategory.AE, "Reverse charge"));

    @Test
    void takeBackTheTaxOfEachRateInAnyNumberOfNotes() {
        qt().forAll(invoices(), currencies(), integers().all()).checkAssert((lines, code, seed) -> {
            Currency currency = Currency.getInstance(code);
            Map<TaxRate, Money> taxed = taxOfInvoice(lines, currency);
            Notes notes = new Notes(lines, currency);
            Random random = new Random(seed);
            while (notes.stands()) {
                notes.creditSome(random);
            }
            assertThat(notes.taxes()).isEqualTo(taxed);
            assertThat(notes.net())
                    .isEqualTo(Money.sum(
                            currency,
                            lines.stream().map(line -> line.net(currency)).toList()));
        });
    }

    private static Map<TaxRate, Money> taxOfInvoice(List<InvoiceLine> lines, Currency currency) {
        Map<TaxRate, Money> bases = new HashMap<>();
        lines.forEach(line -> bases.merge(line.tax(), line.net(currency), Money::plus));
        bases.replaceAll((rate, base) -> rate.on(base));
        return bases;
    }

    /** The notes on one invoice, as a person might write them: some lines each time, by quantity, by amount, what is left. */
    private static final class Notes {
        private final List<InvoiceLine> lines;
        private final Currency currency;
        private final List<CreditedLine> credited = new ArrayList<>();
        private final List<InvoiceTax> taxes = new ArrayList<>();

        Notes(List<InvoiceLine> lines, Currency currency) {
            this.lines = lines;
            this.currency = currency;
        }

        boolean stands() {
            return standing().stream().anyMatch(StandingLine::stands);
        }

        void creditSome(Random random) {
            List<CreditedLine> note = new ArrayList<>();
            for (StandingLine line : standing()) {
                if (line.stands() && random.nextInt(3) > 0) {
                    note.add(line.credit(part(line, random), "value"));
                }
            }
            List<InvoiceLine> said = note.stream().map(CreditedLine::line).toList();
            taxes.addAll(CreditTotals.of(CLIENT, said, taxes, currency).taxes());
            credited.addAll(note);
        }

        private CreditPart part(StandingLine line, Random random) {
            BigDecimal half = new Money(line.left().amount().abs().divide(BigDecimal.valueOf(2)), currency).amount();
            BigDecimal some = line.quantityLeft().abs().min(BigDecimal.ONE);
            boolean fits = new Money(line.said().unitPrice().multiply(some), currency)
                            .amount()
                            .signum()
                    > 0;
            return switch (random.nextInt(4)) {
                case 0 -> CreditPart.rest(line.position());
                case 1 ->
                    half.signum() > 0
                            ? new CreditPart(line.position(), CreditPart.How.AMOUNT, half)
                            : CreditPart.rest(line.position());
                default ->
                    fits && some.signum() > 0 && !line.byAmount()
                            ? new CreditPart(line.position(), CreditPart.How.QUANTITY, some)
                            : CreditPart.rest(line.position());
            };
        }

        private List<StandingLine> standing() {
            List<StandingLine> standing = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                int at = i;
                List<CreditedLine> own =
                        credited.stream().filter(each -> each.position() == at).toList();
                standing.add(new StandingLine(
                        i,
                        lines.get(i),
                        currency,
                        Money.sum(
                                currency,
                                own.stream()
                                        .map(each -> each.line().net(currency))
                                        .toList()),
                        Money.zero(currency),
                        own.stream()
                                .filter(CreditedLine::byQuantity)
                                .map(each -> each.line().quantity())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        own.stream().anyMatch(each -> !each.byQuantity())));
            }
            return standing;
        }

        Map<TaxRate, Money> taxes() {
            Map<TaxRate, Money> sums = new HashMap<>();
            taxes.forEach(each -> sums.merge(each.rate(), each.tax(currency), Money::plus));
            return sums;
        }

        Money net() {
            return Money.sum(
                    currency,
                    credited.stream().map(each -> each.line().net(currency)).toList());
        }
    }

    private static Gen<List<InvoiceLine>> invoices() {
        Gen<InvoiceLine> line = integers()
                .between(10_000, 90_000_000)
                .zip(integers().between(1, 900), integers().between(0, RATES.size() - 1), (price, quantity, rate) ->
                        new int[] {price, quantity, rate})
                .map(each -> line(each[0], each[1], RATES.get(each[2])));
        return lists().of(line).ofSizeBetween(1, 6);
    }

    /** Net is rounded to whole units, so that a line is one of any currency. */
    private static InvoiceLine line(int price, int hundredths, TaxRate rate) {
        BigDecimal unit = BigDecimal.valueOf(price, 4);
        BigDecimal quantity = BigDecimal.valueOf(hundredths, 2);
        BigDecimal net = unit.multiply(quantity).setScale(0, java.math.RoundingMode.UP);
        return new InvoiceLine(
                CLIENT,
                UUID.randomUUID(),
                "Artwork",
                quantity,
                unit,
                net,
                rate.category(),
                rate.percent().value(),
                rate.exemptionReason(),
                null,
                null);
    }

    private static Gen<String> currencies() {
        return integers().between(0, 2).map(i -> List.of("EUR", "CNY", "JPY").get(i));
    }
}
