package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Discipline;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an estimate comes to, the same on the page, on paper, in a file and on the invoice.
 *
 * @param subtotal the sum of the rows that count
 * @param discount on the whole
 * @param net without tax
 */
public record Totals(
        List<LineSum> lines, Money subtotal, Money discount, Money net, List<TaxSum> taxes, Money tax, Money total) {
    public Totals {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    public Currency currency() {
        return total.currency();
    }

    public LineSum line(int number) {
        return lines.stream()
                .filter(each -> each.line().number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Rows that count, without headings: the budget once it is signed. */
    public List<LineSum> accepted() {
        return lines.stream()
                .filter(each -> each.included() && !each.line().kind().isGroup())
                .toList();
    }

    /** They sum to the net. */
    public Map<Discipline, Money> byDiscipline() {
        Map<Discipline, Money> sums = new EnumMap<>(Discipline.class);
        accepted()
                .forEach(each ->
                        sums.merge(Objects.requireNonNull(each.line().discipline()), each.accepted(), Money::plus));
        return sums;
    }

    public boolean isOptional() {
        return lines.stream().anyMatch(each -> each.line().isOption());
    }
}
