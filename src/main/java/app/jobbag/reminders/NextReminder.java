package app.jobbag.reminders;

import app.jobbag.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One message, or one call, about all that is open.
 *
 * @param rung the highest step that one of the invoices takes by it
 */
public record NextReminder(Rung rung, LocalDate day, List<Line> lines) {
    /** @param step the one this invoice takes by it; null where it is only listed */
    public record Line(OpenItem item, @Nullable Rung step) {}

    public NextReminder {
        lines = List.copyOf(lines);
    }

    /** What is due that day: what is written, and what is spoken of, each at most once. */
    static List<NextReminder> due(Ladder ladder, List<OpenItem> items, Today today) {
        List<Line> lines = new ArrayList<>();
        for (OpenItem each : items) {
            if (!each.isPaused(today.date())) {
                lines.add(new Line(each, each.due(ladder, today).orElse(null)));
            }
        }
        List<NextReminder> due = new ArrayList<>();
        List<Predicate<Rung>> kinds = List.of(step -> step.way() != Way.CALL, step -> step.way() == Way.CALL);
        kinds.forEach(kind -> of(lines, kind, today.workday()).ifPresent(due::add));
        return due;
    }

    /** The first after today, as things stand. */
    static Optional<NextReminder> coming(Ladder ladder, List<OpenItem> items, Today today) {
        record Coming(OpenItem item, Rung rung, LocalDate day) {}
        List<OpenItem> going =
                items.stream().filter(each -> !each.isPaused(today.date())).toList();
        List<Coming> all = going.stream()
                .flatMap(each -> each
                        .coming(ladder, today)
                        .map(rung -> new Coming(each, rung, Ladder.day(rung, each.dueOn(), today.time())))
                        .stream())
                .toList();
        return all.stream()
                .min(Comparator.comparing(Coming::day)
                        .thenComparing(each -> -each.rung().days()))
                .map(first -> new NextReminder(
                        first.rung(),
                        first.day(),
                        going.stream()
                                .map(each -> new Line(each, each.equals(first.item()) ? first.rung() : null))
                                .toList()));
    }

    private static Optional<NextReminder> of(List<Line> all, Predicate<Rung> kind, LocalDate day) {
        List<Line> lines = all.stream()
                .map(each -> each.step() != null && kind.test(each.step()) ? each : new Line(each.item(), null))
                .toList();
        return lines.stream()
                .map(Line::step)
                .filter(step -> step != null)
                .max(Comparator.comparingInt(Rung::days))
                .map(highest -> new NextReminder(highest, day, lines));
    }

    public boolean isWritten() {
        return rung.way() != Way.CALL;
    }

    /** All that is listed, by currency. */
    public Collection<Money> sums() {
        return sums(lines);
    }

    /** What it is about: what is late where it says so, else what takes the step, or will; never more than is so. By currency. */
    public Collection<Money> about(LocalDate today) {
        if (rung.days() > 0) {
            return sums(lines.stream()
                    .filter(each -> each.item().daysLate(today) > 0)
                    .toList());
        }
        List<Line> taking =
                lines.stream().filter(each -> rung.equals(each.step())).toList();
        return sums(
                taking.isEmpty()
                        ? lines.stream()
                                .filter(each -> each.item().daysLate(today) <= 0)
                                .toList()
                        : taking);
    }

    private static Collection<Money> sums(List<Line> lines) {
        Map<String, Money> sums = new TreeMap<>();
        lines.forEach(each -> sums.merge(
                each.item().open().currency().getCurrencyCode(), each.item().open(), Money::plus));
        return sums.values();
    }
}
