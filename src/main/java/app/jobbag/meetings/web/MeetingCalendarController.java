package app.jobbag.meetings.web;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingCalendar.Choice;
import app.jobbag.meetings.MeetingCalendar.Whose;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings by week and by month. */
@Controller
class MeetingCalendarController {
    private final CalendarPage page;

    MeetingCalendarController(CalendarPage page) {
        this.page = page;
    }

    @GetMapping("/meetings/week")
    @Requires(Action.MEETING_SEE)
    String week(
            SignedIn who,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "ALL") Whose whose,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable PersonId person,
            Model model) {
        page.week(who, day, new Choice(whose, client, person), model);
        return "meetings/week";
    }

    @GetMapping("/meetings/month")
    @Requires(Action.MEETING_SEE)
    String month(
            SignedIn who,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "ALL") Whose whose,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable PersonId person,
            Model model) {
        page.month(who, day, new Choice(whose, client, person), model);
        return "meetings/month";
    }
}
