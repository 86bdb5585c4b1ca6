package app.jobbag.schedules.web;

import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines and bars of a schedule, drawn over the days from its first to its last.
 *
 * @param ticks the months above the bars; weeks where it is short
 * @param today where this day is; null where it is outside
 */
public record Chart(
        List<LineView> lines, List<Tick> ticks, @Nullable String today) {
    private static final int WHOLE = 100;
    private static final int SHORT = 70;
    private static final int MOST_NAMED = 5;
    private static final int NARROW = 10;

    /** A month's or a week's first day; named where its name has room. */
    public record Tick(LocalDate day, String x, boolean week, boolean named) {}

    /** What it is drawn from. */
    record Drawn(Sheet sheet, @Nullable Sheet baseline, LocalDate today, Function<Task, @Nullable String> url) {}

    static Chart of(Drawn drawn) {
        if (drawn.sheet().tasks().isEmpty()) {
            return new Chart(List.of(), List.of(), null);
        }
        Axis axis = axis(drawn);
        List<LineView> lines = new ArrayList<>();
        for (Task task : drawn.sheet().tasks()) {
            LocalDate end = task.lastDay();
            lines.add(new LineView(
                    task,
                    drawn.sheet().isSummary(task),
                    LineView.length(drawn.sheet(), task),
                    drawn.sheet().dependencies(task),
                    axis.bar(task),
                    ghost(drawn, task, axis),
                    !drawn.sheet().isSummary(task) && !task.isDone() && end != null && end.isBefore(drawn.today()),
                    drawn.url().apply(task)));
        }
        boolean shown = !drawn.today().isBefore(axis.first()) && !drawn.today().isAfter(axis.last());
        return new Chart(lines, axis.ticks(), shown ? axis.x(drawn.today()) : null);
    }

    private static LineView.@Nullable Bar ghost(Drawn drawn, Task task, Axis axis) {
        if (drawn.baseline() == null) {
            return null;
        }
        return drawn.baseline()
                .find(task.number())
                .filter(was -> !Objects.equals(was.firstDay(), task.firstDay())
                        || !Objects.equals(was.lastDay(), task.lastDay()))
                .map(axis::bar)
                .orElse(null);
    }

    private static Axis axis(Drawn drawn) {
        List<Task> all = Stream.concat(
                        drawn.sheet().tasks().stream(),
                        drawn.baseline() == null ? Stream.empty() : drawn.baseline().tasks().stream())
                .toList();
        return new Axis(
                all.stream()
                        .map(each -> Objects.requireNonNull(each.firstDay()))
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                all.stream()
                        .map(each -> Objects.requireNonNull(each.lastDay()))
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }

    /** Days as places on the width. */
    private record Axis(LocalDate first, LocalDate last) {
        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        LineView.Bar bar(Task task) {
            LocalDate from = Objects.requireNonNull(task.firstDay());
            long width = ChronoUnit.DAYS.between(from, Objects.requireNonNull(task.lastDay())) + 1;
            return new LineView.Bar(share(ChronoUnit.DAYS.between(first, from)), share(width));
        }

        String x(LocalDate day) {
            return share(ChronoUnit.DAYS.between(first, day)).toPlainString() + "%";
        }

        List<Tick> ticks() {
            boolean weeks = days() <= SHORT;
            List<LocalDate> marks = first.datesUntil(last.plusDays(1))
                    .filter(day -> weeks ? day.getDayOfWeek().getValue() == 1 : day.getDayOfMonth() == 1)
                    .toList();
            int each = marks.size() / MOST_NAMED + 1;
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate mark : marks) {
                boolean atTheEnd = ChronoUnit.DAYS.between(mark, last) * NARROW < days();
                ticks.add(new Tick(mark, x(mark), weeks, ticks.size() % each == 0 && !atTheEnd));
            }
            return ticks;
        }

        private BigDecimal share(long part) {
            return BigDecimal.valueOf(part * WHOLE).divide(BigDecimal.valueOf(days()), 2, RoundingMode.HALF_UP);
        }
    }
}
