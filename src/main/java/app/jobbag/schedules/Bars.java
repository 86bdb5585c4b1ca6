package app.jobbag.schedules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lines of a schedule as bars on paper, measured in hundredths of the width. */
public record Bars(List<Bar> bars, List<Month> months) {
    private static final int WHOLE = 100;

    /** A line with its bar. */
    public record Bar(Task task, boolean summary, String dependencies, BigDecimal left, BigDecimal width) {
        public String length() {
            return summary || task.isMilestone() ? "" : new Duration(task.work(), task.elapsed()).toString();
        }
    }

    /** A month above the bars. */
    public record Month(YearMonth month, BigDecimal width) {}

    public Bars {
        bars = List.copyOf(bars);
        months = List.copyOf(months);
    }

    /** Of lines whose dates are known, at least one. */
    static Bars of(Sheet sheet) {
        LocalDate first = sheet.tasks().stream()
                .map(each -> Objects.requireNonNull(each.firstDay()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = sheet.tasks().stream()
                .map(each -> Objects.requireNonNull(each.lastDay()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        List<Bar> bars = new ArrayList<>();
        for (Task task : sheet.tasks()) {
            LocalDate from = Objects.requireNonNull(task.firstDay());
            long width = ChronoUnit.DAYS.between(from, Objects.requireNonNull(task.lastDay())) + 1;
            bars.add(new Bar(
                    task,
                    sheet.isSummary(task),
                    sheet.dependencies(task),
                    share(ChronoUnit.DAYS.between(first, from), days),
                    share(width, days)));
        }
        return new Bars(bars, months(first, last, days));
    }

    private static List<Month> months(LocalDate first, LocalDate last, long days) {
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
