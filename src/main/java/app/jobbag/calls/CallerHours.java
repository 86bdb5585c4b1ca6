package app.jobbag.calls;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When those who call are at work. */
final class CallerHours {
    private static final WorkingTime.Span USUAL = new WorkingTime.Span(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private CallerHours() {}

    /** Monday to Friday, nine to six. */
    static WorkingTime usual(ZoneId zone) {
        return new WorkingTime(
                zone,
                day -> day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                        ? Optional.empty()
                        : Optional.of(USUAL));
    }
}
