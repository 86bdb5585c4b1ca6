package app.jobbag.schedules;

import app.jobbag.schedules.gantt.GanttRow;
import app.jobbag.schedules.gantt.Slices;
import app.jobbag.schedules.network.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a schedule and their picture on paper, across one page. */
public record Bars(List<Bar> bars, List<Month> months) {
    private static final int WHOLE = 100;
    /** Of a line of text, and of what is above and below it, in tenths of a millimetre. */
    private static final int TEXT = 34;

    private static final int BESIDE = 16;
    private static final int NAME = 520;
    private static final int WHO = 280;
    private static final int LINKS = 140;
    private static final int LETTER = 15;
    private static final int IDEOGRAM = 27;
    private static final int FIRST_IDEOGRAM = 0x2E80;

    /**
     * A line with its slice of the picture.
     *
     * @param height in tenths of a millimetre
     */
    public record Bar(Task task, boolean summary, String dependencies, int height, List<Slices.Stroke> strokes) {
        public String length() {
            return summary || task.isMilestone() ? "" : new Duration(task.work(), task.elapsed()).toString();
        }

        public String view() {
            return "0 0 " + Slices.WIDE + " " + height;
        }

        public String size() {
            return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", Slices.WIDE / 10.0, height / 10.0);
        }
    }

    /** A month above the bars. */
    public record Month(YearMonth month, BigDecimal width) {}

    public Bars {
        bars = List.copyOf(bars);
        months = List.copyOf(months);
    }

    /**
     * Of lines whose dates are known, at least one.
     *
     * @param baseline as both signed it; null where nothing is signed
     */
    static Bars of(Sheet sheet, @Nullable Sheet baseline) {
        List<GanttRow> rows =
                sheet.tasks().stream().map(each -> row(sheet, baseline, each)).toList();
        List<Integer> heights =
                sheet.tasks().stream().map(each -> height(sheet, each)).toList();
        List<List<Slices.Stroke>> slices =
                Slices.of(rows, sheet.links().stream().map(Linked::link).toList(), heights);
        List<Bar> bars = new ArrayList<>();
        for (Task task : sheet.tasks()) {
            int place = bars.size();
            bars.add(new Bar(
                    task, sheet.isSummary(task), sheet.dependencies(task), heights.get(place), slices.get(place)));
        }
        List<LocalDate> days = rows.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.bar()), Stream.ofNullable(each.baseline())))
                .flatMap(each -> Stream.of(each.start(), each.end()))
                .map(each -> each.toLocalDate())
                .sorted()
                .toList();
        return new Bars(bars, months(days.get(0), days.get(days.size() - 1)));
    }

    private static GanttRow row(Sheet sheet, @Nullable Sheet baseline, Task task) {
        Kind kind = sheet.isSummary(task) ? Kind.SUMMARY : task.isMilestone() ? Kind.MILESTONE : Kind.TASK;
        GanttRow.Bar signed = baseline == null
                ? null
                : baseline.find(task.number()).map(Bars::bar).orElse(null);
        return new GanttRow(
                task.number(),
                task.depth(),
                task.name(),
                kind,
                task.side().name().toLowerCase(Locale.ROOT),
                task.name(),
                bar(task),
                signed);
    }

    private static GanttRow.Bar bar(Task task) {
        return new GanttRow.Bar(
                Objects.requireNonNull(task.startsAt()),
                Objects.requireNonNull(task.endsAt()),
                task.percent(),
                task.critical() && !task.isDone());
    }

    /** As high as its words will be, so that nothing of the picture is missing between two rows. */
    private static int height(Sheet sheet, Task task) {
        String who = task.who() == null ? "" : task.who();
        int lines = Math.max(
                lines(task.name(), NAME - 30 * Math.min(3, task.depth())),
                Math.max(lines(who, WHO), lines(sheet.dependencies(task), LINKS)));
        return BESIDE + TEXT * lines;
    }

    private static int lines(String text, int width) {
        int letters = text.codePoints()
                .map(each -> each >= FIRST_IDEOGRAM ? IDEOGRAM : LETTER)
                .sum();
        return Math.max(1, (letters + width - 1) / width);
    }

    private static List<Month> months(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        List<Month> months = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); ) {
            YearMonth month = YearMonth.from(day);
            LocalDate end = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
            months.add(new Month(month, share(ChronoUnit.DAYS.between(day, end) + 1, days)));
            day = end.plusDays(1);
        }
        return months;
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part * WHOLE).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
