package app.jobbag.schedules.web;

import app.jobbag.schedules.Portfolio.Open;
import app.jobbag.schedules.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many open lines each responsible has in the weeks to come; what is late counts in this week.
 *
 * @param weeks their Mondays
 */
public record LoadTable(List<LocalDate> weeks, List<Row> rows) {
    private static final int WEEKS = 8;
    private static final int MOST = 60;

    /** @param who null where only the side is known */
    public record Row(@Nullable String who, Side side, List<Integer> counts) {
        int sum() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private record Key(Side side, Object who) {}

    static LoadTable of(List<Open> open, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> weeks =
                Stream.iterate(monday, each -> each.plusWeeks(1)).limit(WEEKS).toList();
        Map<Key, List<Open>> by = new LinkedHashMap<>();
        for (Open each : open) {
            Key key = each.whoId() == null ? new Key(each.side(), "") : new Key(Side.BOTH, each.whoId());
            by.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
        }
        List<Row> rows = by.values().stream()
                .map(each -> new Row(
                        each.get(0).who(),
                        each.get(0).side(),
                        weeks.stream().map(week -> count(each, week, monday)).toList()))
                .filter(each -> each.sum() > 0)
                .sorted(Comparator.comparingInt(Row::sum)
                        .reversed()
                        .thenComparing(each -> Objects.requireNonNullElse(each.who(), "")))
                .limit(MOST)
                .toList();
        return new LoadTable(weeks, rows);
    }

    private static int count(List<Open> open, LocalDate week, LocalDate now) {
        return (int) open.stream()
                .filter(each -> {
                    LocalDate last = each.lastDay().isBefore(now) ? now : each.lastDay();
                    return each.firstDay().isBefore(week.plusWeeks(1)) && !last.isBefore(week);
                })
                .count();
    }
}
