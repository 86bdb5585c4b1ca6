package app.jobbag.journals;

import app.jobbag.kernel.Money;
import app.jobbag.periods.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a month as a page shows it.
 *
 * @param lock null while the month is open
 * @param lines a page of them; the file has all
 */
public record JournalMonth(
        YearMonth month, @Nullable Period lock, JournalLook look, List<AccountSum> sums, Lines lines) {
    public JournalMonth {
        sums = List.copyOf(sums);
    }

    /** A page of lines, and whether there are others before and after it. */
    public record Lines(List<JournalLine> shown, boolean earlier, boolean later) {
        public Lines {
            shown = List.copyOf(shown);
        }

        /** @param found one more than are shown, where there are more */
        static Lines of(List<JournalLine> found, JournalLook look, int most) {
            boolean more = found.size() > most;
            List<JournalLine> shown = new ArrayList<>(more ? found.subList(0, most) : found);
            if (look.backwards()) {
                Collections.reverse(shown);
            }
            return new Lines(shown, look.backwards() ? more : look.place() != null, look.backwards() || more);
        }
    }

    /** Where the page before this one ends; null on the first. */
    public @Nullable String previous() {
        return lines.earlier() && !lines.shown().isEmpty()
                ? lines.shown().get(0).place()
                : null;
    }

    /** Where the next page begins; null on the last. */
    public @Nullable String next() {
        return lines.later() && !lines.shown().isEmpty()
                ? lines.shown().get(lines.shown().size() - 1).place()
                : null;
    }

    /** The month in an address, of one account and one client or of all. */
    public String of(@Nullable JournalAccount account, @Nullable UUID client) {
        return "?month=" + month + (account == null ? "" : "&account=" + account)
                + (client == null ? "" : "&client=" + client);
    }

    /** The client that is looked at, as its lines call it; null where there are none. */
    public @Nullable String clientName() {
        return lines.shown().isEmpty() ? null : lines.shown().get(0).clientName();
    }

    /** The lines by document, in their order. */
    public List<List<JournalLine>> entries() {
        List<List<JournalLine>> entries = new ArrayList<>();
        for (JournalLine line : lines.shown()) {
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
