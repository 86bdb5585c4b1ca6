package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingCalendar;
import app.jobbag.meetings.MeetingCalendar.Choice;
import app.jobbag.meetings.MeetingCalendar.Days;
import app.jobbag.meetings.MeetingCalendar.Whose;
import app.jobbag.meetings.MeetingDays;
import app.jobbag.meetings.MeetingDays.Named;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a week or a month of meetings together. */
@Component
class CalendarPage {
    private static final int WEEK = 7;
    private static final int OPENS = 8;
    private static final int CLOSES = 19;
    private static final int HOUR = 60;

    private final MeetingCalendar calendar;
    private final Holidays holidays;
    private final Options options;
    private final Clock clock;

    CalendarPage(MeetingCalendar calendar, Holidays holidays, Options options, Clock clock) {
        this.calendar = calendar;
        this.holidays = holidays;
        this.options = options;
        this.clock = clock;
    }

    /** Monday to Sunday. */
    @Transactional(readOnly = true)
    public void week(SignedIn who, @Nullable LocalDate wanted, Choice choice, Model model) {
        LocalDate day = wanted == null ? today(who) : wanted;
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        MeetingDays found = read(who, new Days(monday, monday.plusDays(WEEK - 1)), choice, model);
        List<CalendarDay> days = days(who, monday, WEEK, found, date -> true);
        model.addAttribute("days", days);
        model.addAttribute("hours", hours(days));
        around(day, monday.minusDays(WEEK), monday.plusDays(WEEK), model);
    }

    /** In whole weeks. */
    @Transactional(readOnly = true)
    public void month(SignedIn who, @Nullable LocalDate wanted, Choice choice, Model model) {
        LocalDate day = wanted == null ? today(who) : wanted;
        YearMonth month = YearMonth.from(day);
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        MeetingDays found = read(who, new Days(first, last), choice, model);
        int weeks = (int) (last.toEpochDay() - first.toEpochDay() + 1) / WEEK;
        model.addAttribute(
                "weeks",
                Stream.iterate(first, each -> each.plusDays(WEEK))
                        .limit(weeks)
                        .map(monday -> days(
                                who,
                                monday,
                                WEEK,
                                found,
                                date -> YearMonth.from(date).equals(month)))
                        .toList());
        model.addAttribute("weekdays", List.of(DayOfWeek.values()));
        around(day, month.minusMonths(1).atDay(1), month.plusMonths(1).atDay(1), model);
    }

    private static void around(LocalDate day, LocalDate before, LocalDate after, Model model) {
        model.addAttribute("day", day);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
    }

    private MeetingDays read(SignedIn who, Days days, Choice choice, Model model) {
        MeetingDays found = calendar.of(who, days, choice).get();
        model.addAttribute("choice", choice);
        model.addAttribute("whose", options.of(Whose.values(), "meetings.calendar.whose."));
        model.addAttribute("clients", chosen(found.clients()));
        model.addAttribute("people", chosen(found.people()));
        model.addAttribute("cut", found.isCut());
        return found;
    }

    private static List<Option> chosen(List<Named> all) {
        return Options.from(all, each -> each.id().toString(), Named::name);
    }

    private List<CalendarDay> days(
            SignedIn who, LocalDate first, int count, MeetingDays found, Predicate<LocalDate> within) {
        Map<LocalDate, List<CalendarEntry>> entries = found.meetings().stream()
                .map(each -> CalendarEntry.of(each, who.zone()))
                .collect(Collectors.groupingBy(each -> each.starts().toLocalDate()));
        LocalDate today = today(who);
        return Stream.iterate(first, each -> each.plusDays(1))
                .limit(count)
                .map(date -> new CalendarDay(
                        date,
                        date.equals(today),
                        within.test(date),
                        off(found, date),
                        found.away().stream()
                                .filter(each -> each.covers(date))
                                .map(MeetingDays.Away::name)
                                .distinct()
                                .toList(),
                        Lanes.of(entries.getOrDefault(date, List.of()))))
                .toList();
    }

    private List<String> off(MeetingDays found, LocalDate date) {
        Stream<String> closed =
                found.closed().stream().filter(each -> each.day().equals(date)).map(MeetingDays.Closed::name);
        return Stream.concat(closed, found.regions().stream().flatMap(each -> holiday(each, date)))
                .distinct()
                .toList();
    }

    private Stream<String> holiday(MeetingDays.Region region, LocalDate date) {
        return holidays
                .name(new HolidayRegion(region.code()), date, LocaleContextHolder.getLocale())
                .map(name -> region.whose().isEmpty() ? name : region.whose() + ": " + name)
                .stream();
    }

    /** Those of a working day, and all that have a meeting. */
    private static List<Integer> hours(List<CalendarDay> days) {
        List<CalendarEntry> all =
                days.stream().flatMap(each -> each.entries().stream()).toList();
        int first = all.stream().mapToInt(each -> each.begins() / HOUR).reduce(OPENS, Math::min);
        int last =
                all.stream().mapToInt(each -> (each.ends() + HOUR - 1) / HOUR).reduce(CLOSES, Math::max);
        return Stream.iterate(first, each -> each + 1).limit(last - first).toList();
    }

    private LocalDate today(SignedIn who) {
        return LocalDate.ofInstant(clock.instant(), who.zone());
    }
}
