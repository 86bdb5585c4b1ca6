package app.jobbag.targets;

import java.util.Currency;
import java.util.List;

/**
 * Actual against target.
 *
 * @param own whether only the reader's own and the reader's clients' are shown
 * @param longer whether there are more clients than the page holds
 */
public record TargetBoard(int year, Measure measure, Currency currency, Sides sides, boolean own, boolean longer) {
    /** Each with the sum of its rows last, where there are several. */
    public record Sides(List<TargetRow> people, List<TargetRow> clients) {
        public Sides {
            people = List.copyOf(people);
            clients = List.copyOf(clients);
        }
    }

    /** Whether anything is aimed at in this year. */
    public boolean isEmpty() {
        return java.util.stream.Stream.concat(sides.people().stream(), sides.clients().stream())
                .allMatch(row -> row.year().target() == null);
    }
}
