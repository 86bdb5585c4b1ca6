package app.jobbag.journals;

import app.jobbag.kernel.Money;
import app.jobbag.periods.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a month as a page shows it.
 *
 * @param lock null while the month is open
 * @param lines the first of them; the file has all
 */
public record JournalMonth(
        YearMonth month, @Nullable Period lock, List<AccountSum> sums, List<JournalLine> lines, boolean more) {
    public JournalMonth {
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
    }

    /** The lines by document, in their order. */
    public List<List<JournalLine>> entries() {
        List<List<JournalLine>> entries = new ArrayList<>();
        for (JournalLine line : lines) {
            if (entries.isEmpty() || entries.get(entries.size() - 1).get(0).entry() != line.entry()) {
                entries.add(new ArrayList<>());
            }
            entries.get(entries.size() - 1).add(line);
        }
        return entries;
    }

    public boolean empty() {
        return sums.isEmpty();
    }

    /** Debit of all accounts, by the agency's currency: there is one, unless it changed in the month. */
    public List<Money> debits() {
        return sums.stream()
                .map(AccountSum::baseCurrency)
                .distinct()
                .map(currency -> sums.stream()
                        .filter(each -> each.baseCurrency().equals(currency))
                        .map(AccountSum::debit)
                        .reduce(Money::plus)
                        .orElseThrow())
                .toList();
    }
}
