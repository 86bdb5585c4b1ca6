package app.jobbag.schedules.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days as places on the width, in pixels. A working day fills its day: nine is its left edge, five its right one. */
record Axis(LocalDate first, LocalDate last, Zoom zoom) {
    static final int NAMES = 240;
    private static final int WIDEST = 24_000;
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int WORKED = 480;

    /** @param text what is written there; empty for a line alone */
    record Tick(int x, String text, boolean strong) {}

    static Axis of(Gantt gantt) {
        List<LocalDateTime> all = gantt.rows().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.bar()), Stream.ofNullable(each.baseline())))
                .flatMap(each -> Stream.of(each.start(), each.end()))
                .sorted()
                .toList();
        LocalDate first = all.isEmpty() ? gantt.today() : all.get(0).toLocalDate();
        LocalDate last = all.isEmpty() ? gantt.today() : all.get(all.size() - 1).toLocalDate();
        LocalDate from = first.minusDays(1);
        LocalDate to = last.plusDays(2);
        return new Axis(from, to, gantt.look().zoom().fitting(ChronoUnit.DAYS.between(from, to), WIDEST));
    }

    int width() {
        return NAMES + (int) Math.min(WIDEST * 2L, days() * zoom.day);
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    int x(LocalDate day) {
        return NAMES + (int) Math.min(WIDEST * 2L, ChronoUnit.DAYS.between(first, day) * zoom.day);
    }

    int x(LocalDateTime at) {
        long minutes = ChronoUnit.MINUTES.between(OPENS, at.toLocalTime());
        long within = Math.max(0, Math.min(WORKED, minutes)) * zoom.day / WORKED;
        return x(at.toLocalDate()) + (int) within;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    List<Tick> ticks(Locale locale) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL yyyy", locale);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean strong = day.getDayOfMonth() == 1 && (zoom != Zoom.QUARTER || day.getMonthValue() % 3 == 1);
            if (strong) {
                ticks.add(new Tick(x(day), month.format(day), true));
            } else if (zoom == Zoom.DAY || zoom == Zoom.WEEK && day.getDayOfWeek() == DayOfWeek.MONDAY) {
                ticks.add(new Tick(x(day), String.valueOf(day.getDayOfMonth()), false));
            }
        }
        return ticks;
    }
}
