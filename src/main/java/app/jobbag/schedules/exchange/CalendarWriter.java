package app.jobbag.schedules.exchange;

import app.jobbag.schedules.network.WorkCalendar;
import app.jobbag.schedules.network.WorkCalendar.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/** A calendar as a usual week and the days that differ from it, around the days of a plan. */
final class CalendarWriter {
    /** Before and after the plan, in days: for leads and for what slips. */
    private static final int AROUND = 370;

    private final MspdiWriter out;
    private final WorkCalendar calendar;

    CalendarWriter(MspdiWriter out, WorkCalendar calendar) {
        this.out = out;
        this.calendar = calendar;
    }

    void write(int uid, LocalDateTime start, LocalDateTime end) throws XMLStreamException {
        LocalDate from = start.toLocalDate().minusDays(AROUND);
        LocalDate to = end.toLocalDate().plusDays(AROUND);
        out.open("Calendar");
        out.add("UID", uid);
        out.add("Name", "Calendar " + uid);
        out.add("IsBaseCalendar", 1);
        out.open("WeekDays");
        Map<DayOfWeek, List<Interval>> week = IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .collect(Collectors.toMap(each -> each, each -> usual(each, from)));
        for (DayOfWeek day : DayOfWeek.values()) {
            out.open("WeekDay");
            out.add("DayType", day.getValue() % 7 + 1);
            worked(week.getOrDefault(day, List.of()));
            out.close();
        }
        out.close();
        out.open("Exceptions");
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!calendar.on(day).equals(week.get(day.getDayOfWeek()))) {
                out.open("Exception");
                out.open("TimePeriod");
                out.add("FromDate", day + "T00:00:00");
                out.add("ToDate", day + "T23:59:00");
                out.close();
                worked(calendar.on(day));
                out.close();
            }
        }
        out.close();
        out.close();
    }

    /** What most of those days in the year are like. */
    private List<Interval> usual(DayOfWeek weekday, LocalDate from) {
        return from
                .datesUntil(from.plusDays(AROUND))
                .filter(day -> day.getDayOfWeek() == weekday)
                .map(calendar::on)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    private void worked(List<Interval> intervals) throws XMLStreamException {
        out.add("DayWorking", intervals.isEmpty() ? 0 : 1);
        if (!intervals.isEmpty()) {
            out.open("WorkingTimes");
            for (Interval each : intervals) {
                out.open("WorkingTime");
                out.add("FromTime", each.from() + ":00");
                out.add("ToTime", each.to() + ":00");
                out.close();
            }
            out.close();
        }
    }
}
