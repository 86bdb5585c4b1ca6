package app.jobbag.calls;

import app.jobbag.calls.MonthRow.Cell;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.Office;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A client as its month is read.
 *
 * @param lead whether the calls are the person's duty
 * @param since when the person is on the team
 * @param work the days on which something ran for the client
 */
record MonthClient(
        UUID id,
        String name,
        String country,
        String zone,
        LocalTime officeOpens,
        LocalTime officeCloses,
        String holidays,
        boolean lead,
        LocalDate since,
        List<Span> work) {
    record Span(LocalDate first, LocalDate last) {
        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** What was logged on a day of the month. */
    record Mark(UUID clientId, LocalDate day, MonthMark mark, String note) {}

    /** Whoever reads it, when, and when the caller works. */
    record Reader(LocalDate today, WorkingTime hours, List<Span> away, Holidays calendar, Locale locale) {}

    MonthRow row(List<LocalDate> days, Map<LocalDate, Mark> marks, Reader reader) {
        HolidayRegion region = HolidayRegion.of(holidays, country);
        Map<LocalDate, String> off =
                reader.calendar().between(region, days.get(0), days.get(days.size() - 1), reader.locale());
        return new MonthRow(
                new ClientId(id),
                name,
                days.stream().map(day -> cell(day, marks, off, reader)).toList());
    }

    private Cell cell(LocalDate day, Map<LocalDate, Mark> marks, Map<LocalDate, String> off, Reader reader) {
        Mark mark = marks.get(day);
        if (mark != null) {
            return new Cell(day, mark.mark(), mark.note());
        }
        String holiday = off.get(day);
        if (holiday != null) {
            return new Cell(day, MonthMark.HOLIDAY, holiday);
        }
        return new Cell(day, silent(day, reader), "");
    }

    private MonthMark silent(LocalDate day, Reader reader) {
        boolean due = lead
                && day.isBefore(reader.today())
                && !day.isBefore(since)
                && works(day, reader)
                && work.stream().anyMatch(each -> each.has(day));
        if (!due) {
            return MonthMark.NOTHING;
        }
        return reader.away().stream().anyMatch(each -> each.has(day)) ? MonthMark.AWAY : MonthMark.MISSED;
    }

    /** There, and here. */
    private boolean works(LocalDate day, Reader reader) {
        ZoneId there = ZoneId.of(zone);
        return new Office(there, officeOpens, officeCloses, holidays)
                        .time(country, reader.calendar())
                        .isWorkday(day)
                && reader.hours().isWorkday(day);
    }
}
