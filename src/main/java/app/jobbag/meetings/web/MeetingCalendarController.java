package app.jobbag.meetings.web;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingCalendar.Choice;
import app.jobbag.meetings.MeetingCalendar.Whose;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings by week and by month. */
@Controller
class MeetingCalendarController {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final CalendarPage page;

    MeetingCalendarController(CalendarPage page) {
        this.page = page;
    }

    @GetMapping("/meetings/week")
    @Requires(Action.MEETING_SEE)
    String week(
            SignedIn who,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(defaultValue = "ALL") Whose whose,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable PersonId person,
            Model model) {
        page.week(who, parsed(day), new Choice(whose, client, person), model);
        return "meetings/week";
    }

    @GetMapping("/meetings/month")
    @Requires(Action.MEETING_SEE)
    String month(
            SignedIn who,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(defaultValue = "ALL") Whose whose,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable PersonId person,
            Model model) {
        page.month(who, parsed(day), new Choice(whose, client, person), model);
        return "meetings/month";
    }

    /** What is no day leads to today, as does a day that nobody can mean. */
    private static @Nullable LocalDate parsed(@Nullable String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
