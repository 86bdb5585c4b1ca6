package app.jobbag.schedules.exchange;

import app.jobbag.schedules.exchange.Difference.What;
import app.jobbag.schedules.exchange.Unreadable.Why;
import app.jobbag.schedules.network.WorkCalendar;
import app.jobbag.schedules.network.WorkCalendar.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The calendars of an MSPDI file: weeks, and days that are otherwise; what one does not say, its base says. */
final class FileCalendars {
    /** That MS Project takes without a word: eight to twelve and one to five, Monday to Friday. */
    static final int STANDARD = -1;

    private static final int LONGEST = 4000;
    private static final int DEEPEST = 10;
    private static final int DAILY = 1;

    private final Map<Integer, Node> nodes = new HashMap<>();
    private final List<Difference> differences;
    private final Map<Integer, WorkCalendar> all = new HashMap<>();

    /** One with its base in it. */
    private record Hours(Map<DayOfWeek, List<Interval>> week, Map<LocalDate, List<Interval>> days) {}

    FileCalendars(Node project, List<Difference> differences) {
        this.differences = differences;
        project.all("Calendars", "Calendar").forEach(each -> nodes.put(each.number("UID", STANDARD), each));
        all.put(STANDARD, calendar(standard()));
        nodes.forEach((id, node) -> all.put(id, calendar(hours(node, 0))));
    }

    Map<Integer, WorkCalendar> all() {
        return all;
    }

    private static WorkCalendar calendar(Hours hours) {
        return WorkCalendar.weekly(hours.week(), hours.days());
    }

    private static Hours standard() {
        List<Interval> worked = List.of(
                new Interval(LocalTime.of(8, 0), LocalTime.NOON),
                new Interval(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() > DayOfWeek.FRIDAY.getValue() ? List.of() : worked);
        }
        return new Hours(week, new HashMap<>());
    }

    private Hours hours(Node node, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(Why.BAD_VALUE, "calendars that stand on each other");
        }
        Node base = node.is("IsBaseCalendar") ? null : nodes.get(node.number("BaseCalendarUID", STANDARD));
        Hours hours = base == null ? standard() : hours(base, depth + 1);
        for (Node day : node.all("WeekDays", "WeekDay")) {
            int type = day.number("DayType", 0);
            if (type == 0) {
                except(hours, day, node);
            } else if (type <= 7) {
                hours.week().put(DayOfWeek.of(type == 1 ? 7 : type - 1), worked(day, node));
            }
        }
        node.all("Exceptions", "Exception").forEach(each -> except(hours, each, node));
        return hours;
    }

    /** Days in a row; those that come again by a rule of their own are named. */
    private void except(Hours hours, Node exception, Node calendar) {
        for (Node period : exception.all("TimePeriod")) {
            LocalDateTime from = Values.date(period.get("FromDate"));
            LocalDateTime to = Values.date(period.get("ToDate"));
            if (from == null || to == null || ChronoUnit.DAYS.between(from, to) > LONGEST) {
                throw new Unreadable(Why.BAD_VALUE, "days of an exception");
            }
            if (exception.number("Type", DAILY) > DAILY) {
                differences.add(Difference.of(What.RECURRING_DAYS, calendar.get("Name"), exception.get("Name")));
                return;
            }
            List<Interval> worked = worked(exception, calendar);
            for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
                hours.days().put(day, worked);
            }
        }
    }

    private List<Interval> worked(Node day, Node calendar) {
        if (!day.is("DayWorking")) {
            return List.of();
        }
        List<Interval> sorted = day.all("WorkingTimes", "WorkingTime").stream()
                .map(FileCalendars::interval)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Interval::from))
                .toList();
        List<Interval> clear = new ArrayList<>();
        for (Interval each : sorted) {
            Interval last = clear.isEmpty() ? null : clear.get(clear.size() - 1);
            if (!isWhole(each) || last != null && (endsLate(last) || last.to().isAfter(each.from()))) {
                differences.add(
                        Difference.of(What.OVERLAPPING_DAY, calendar.get("Name"), each.from() + " - " + each.to()));
            } else {
                clear.add(each);
            }
        }
        return clear;
    }

    private static @Nullable Interval interval(Node time) {
        String from = time.get("FromTime");
        String to = time.get("ToTime");
        return from.isEmpty() || to.isEmpty() ? null : new Interval(Values.time(from), Values.time(to));
    }

    private static boolean isWhole(Interval each) {
        return endsLate(each) || each.from().isBefore(each.to());
    }

    private static boolean endsLate(Interval each) {
        return each.to().equals(LocalTime.MIDNIGHT);
    }
}
