package app.jobbag.journals;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * The documents of a month held against its journal.
 *
 * @param rows by kind of document and currency
 * @param balances what is receivable, what clients have in advance, and what they withheld, at the end of the month, by currency
 * @param differences the documents of which the journal says something else, the first fifty
 */
public record Reconciled(List<Row> rows, List<Balance> balances, List<Difference> differences) {
    public Reconciled {
        rows = List.copyOf(rows);
        balances = List.copyOf(balances);
        differences = List.copyOf(differences);
    }

    /** What documents of a kind say, and what the journal does. */
    public record Row(
            String kind, String currency, long documents, long entries, BigDecimal documentSum, BigDecimal journalSum) {
        public Money document() {
            return new Money(documentSum, Currency.getInstance(currency));
        }

        public Money journal() {
            return new Money(journalSum, Currency.getInstance(currency));
        }

        public Money difference() {
            return journal().minus(document());
        }
    }

    /**
     * An account's balance at the end of the month.
     *
     * @param items what of the documents' sum is open; the rest clients have back
     * @param baseSum what the journal says in the agency's currency
     */
    public record Balance(
            JournalAccount account,
            String currency,
            BigDecimal items,
            BigDecimal documentSum,
            BigDecimal journalSum,
            BigDecimal baseSum,
            String baseCurrency) {
        public Money open() {
            return new Money(items, Currency.getInstance(currency));
        }

        public Money document() {
            return new Money(documentSum, Currency.getInstance(currency));
        }

        public Money journal() {
            return new Money(journalSum, Currency.getInstance(currency));
        }

        public Money difference() {
            return journal().minus(document());
        }

        public Money base() {
            return new Money(baseSum, Currency.getInstance(baseCurrency));
        }
    }

    public boolean agrees() {
        return differences.isEmpty()
                && rows.stream().allMatch(row -> row.difference().isZero())
                && balances.stream().allMatch(each -> each.difference().isZero());
    }
}
