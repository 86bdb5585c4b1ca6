package app.jobbag.schedules;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What follows from progress, and by how many working days of its own side a task ends later. */
@Component
class Delays {
    private final Forecast forecast;
    private final Calendars calendars;

    Delays(Forecast forecast, Calendars calendars) {
        this.forecast = forecast;
        this.calendars = calendars;
    }

    Sheet after(Schedule schedule, Sheet sheet) {
        return forecast.of(schedule.client(), sheet);
    }

    /** 0 where it ends on the same day, or earlier. */
    int days(Schedule schedule, Task before, Task now) {
        LocalDate was = before.lastDay();
        LocalDate is = now.lastDay();
        return was == null || is == null
                ? 0
                : calendars.days(schedule.client(), schedule.startsOn()).between(now.side(), was, is);
    }
}
