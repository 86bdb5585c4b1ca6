package app.jobbag.schedules.gantt;

import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The picture on paper, in tenths of a millimetre: a slice for each row, so that a table holds its words beside it. One above
 * the other they are whole: what depends on what goes through the rows between.
 */
public final class Slices {
    /** What the other columns of the table leave. */
    public static final int WIDE = 930;
    /** What an arrow needs beside the first and the last day. */
    public static final int BESIDE = 25;

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int WORKED = 480;
    private static final int OUT = 12;
    private static final int IN = 20;
    private static final String CRITICAL = "#a3271f";
    private static final String QUIET = "#8d8270";
    private static final String LIGHT = "#d9d2c4";
    private static final Map<String, String> OWNERS =
            Map.of("agency", "#0b5c66", "client", "#66448f", "supplier", "#854a00", "both", "#285796");

    private final List<GanttRow> rows;
    private final List<Integer> heights;
    private final LocalDate first;
    private final long days;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<List<Stroke>> slices = new ArrayList<>();
    private final List<Set<Stroke>> known = new ArrayList<>();

    /** @param width nothing where it is filled */
    public record Stroke(String path, String color, int width) {}

    private Slices(List<GanttRow> rows, List<Integer> heights) {
        List<LocalDate> all = rows.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.bar()), Stream.ofNullable(each.baseline())))
                .flatMap(each -> Stream.of(each.start(), each.end()))
                .map(LocalDateTime::toLocalDate)
                .sorted()
                .toList();
        this.rows = rows;
        this.heights = heights;
        this.first = all.get(0);
        this.days = ChronoUnit.DAYS.between(first, all.get(all.size() - 1)) + 1;
        for (GanttRow row : rows) {
            places.put(row.id(), places.size());
            slices.add(new ArrayList<>());
            known.add(new HashSet<>());
        }
    }

    /**
     * @param rows at least one
     * @param heights of each
     */
    public static List<List<Stroke>> of(List<GanttRow> rows, List<Link> links, List<Integer> heights) {
        Slices drawn = new Slices(rows, heights);
        for (int place = 0; place < rows.size(); place++) {
            drawn.months(place);
        }
        links.forEach(drawn::link);
        for (int place = 0; place < rows.size(); place++) {
            drawn.row(place, rows.get(place));
        }
        return drawn.slices;
    }

    private void months(int place) {
        for (LocalDate day = first.withDayOfMonth(1).plusMonths(1);
                day.isBefore(first.plusDays(days));
                day = day.plusMonths(1)) {
            stroke(place, LIGHT, "M%d 0 L%d %d", x(day), x(day), heights.get(place));
        }
    }

    private void row(int place, GanttRow row) {
        int left = left(row.bar());
        int right = right(row.bar());
        String color = row.kind() == Kind.SUMMARY ? QUIET : OWNERS.getOrDefault(row.owner(), QUIET);
        String shape = switch (row.kind()) {
            case TASK -> box(left, right, 14, 36);
            case MILESTONE -> "M%d 13 L%d 25 L%d 37 L%d 25 Z".formatted(left, left + 12, left, left - 12);
            case SUMMARY ->
                "M%d 18 L%d 18 L%d 34 L%d 26 L%d 26 L%d 34 Z".formatted(left, right, right, right - 8, left + 8, left);
        };
        if (row.baseline() != null) {
            add(place, new Stroke(box(left(row.baseline()), right(row.baseline()), 39, 45), QUIET, 0));
        }
        add(place, new Stroke(shape, color, 0));
        if (row.bar().critical() && row.kind() != Kind.SUMMARY) {
            add(place, new Stroke(shape, CRITICAL, 4));
        }
    }

    /** Out of the one bar, down or up along the days, along the edge of the other's row, into it. */
    private void link(Link link) {
        Integer from = places.get(link.from());
        Integer to = places.get(link.to());
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        GanttRow.Bar before = rows.get(from).bar();
        GanttRow.Bar after = rows.get(to).bar();
        boolean fromEnd = link.type() == LinkType.FINISH_START || link.type() == LinkType.FINISH_FINISH;
        boolean toStart = link.type() == LinkType.FINISH_START || link.type() == LinkType.START_START;
        boolean down = to > from;
        String color = before.critical() && after.critical() ? CRITICAL : QUIET;
        int x = fromEnd ? right(before) : left(before);
        int out = x + (fromEnd ? OUT : -OUT);
        stroke(from, color, "M%d 25 L%d 25 L%d %d", x, out, out, down ? heights.get(from) : 0);
        for (int place = Math.min(from, to) + 1; place < Math.max(from, to); place++) {
            stroke(place, color, "M%d 0 L%d %d", out, out, heights.get(place));
        }
        int edge = down ? 0 : heights.get(to);
        int target = toStart ? left(after) : right(after);
        int in = target + (toStart ? -IN : IN);
        stroke(to, color, "M%d %d L%d %d L%d 25 L%d 25", out, edge, in, edge, in, target);
        int back = target + (toStart ? -10 : 10);
        add(to, new Stroke("M%d 25 L%d 19 L%d 31 Z".formatted(target, back, back), color, 0));
    }

    private static String box(int left, int right, int top, int bottom) {
        return "M%d %d L%d %d L%d %d L%d %d Z".formatted(left, top, right, top, right, bottom, left, bottom);
    }

    private int left(GanttRow.Bar bar) {
        return x(bar.start());
    }

    private int right(GanttRow.Bar bar) {
        return Math.max(left(bar) + 4, x(bar.end()));
    }

    /** A working day fills its day. */
    private int x(LocalDateTime at) {
        long within = Math.max(0, Math.min(WORKED, ChronoUnit.MINUTES.between(OPENS, at.toLocalTime())));
        LocalDate day = at.toLocalDate();
        return x(day) + (int) (within * (x(day.plusDays(1)) - x(day)) / WORKED);
    }

    private int x(LocalDate day) {
        long within = ChronoUnit.DAYS.between(first, day) * (WIDE - 2L * BESIDE) / days;
        return BESIDE + (int) within;
    }

    private void stroke(int place, String color, String path, Object... values) {
        add(place, new Stroke(String.format(Locale.ROOT, path, values), color, 3));
    }

    /** What many have in common is drawn once. */
    private void add(int place, Stroke stroke) {
        if (known.get(place).add(stroke)) {
            slices.get(place).add(stroke);
        }
    }
}
