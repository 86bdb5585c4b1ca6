package app.jobbag.quotations;

import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The working days around an answer that is due, by the calendar of the agency's country. */
@Component
public class QuoteDays {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final AgencyBook agency;
    private final Holidays holidays;

    QuoteDays(AgencyBook agency, Holidays holidays) {
        this.agency = agency;
        this.holidays = holidays;
    }

    public ReminderDays around(ZonedDateTime answerBy) {
        LocalDate day = answerBy.toLocalDate();
        return new ReminderDays(
                workday(day, -1).atTime(MORNING).atZone(answerBy.getZone()),
                workday(day, 1).atTime(MORNING).atZone(answerBy.getZone()));
    }

    private LocalDate workday(LocalDate from, int step) {
        HolidayRegion region = HolidayRegion.of(
                "", agency.current().map(AgencyProfile::country).orElse("ES"));
        LocalDate day = from.plusDays(step);
        while (!holidays.isWorkday(region, day)) {
            day = day.plusDays(step);
        }
        return day;
    }
}
