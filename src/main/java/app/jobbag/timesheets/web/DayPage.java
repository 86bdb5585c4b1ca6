package app.jobbag.timesheets.web;

import app.jobbag.bookings.Activity;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.RunningTimer;
import app.jobbag.timesheets.Timers;
import app.jobbag.timesheets.WeekDetails;
import app.jobbag.timesheets.WeekQueries;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the own day's page shows, in one read transaction. */
@Component
class DayPage {
    private final WeekQueries weeks;
    private final Timers timers;
    private final Options options;
    private final Clock clock;

    DayPage(WeekQueries weeks, Timers timers, Options options, Clock clock) {
        this.weeks = weeks;
        this.timers = timers;
        this.options = options;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, LocalDate day, Model model) {
        Later<Optional<RunningTimer>> timer = timers.of(who);
        Later<List<WeekQueries.OpenOrder>> orders = weeks.orders(who);
        WeekDetails sheet = weeks.week(who.id(), IsoWeek.with(day)).get();
        model.addAttribute("day", day);
        model.addAttribute("today", today(who));
        model.addAttribute("sheet", sheet);
        model.addAttribute("lines", sheet.lines(day));
        model.addAttribute("orders", WeekPage.choices(orders.get()));
        model.addAttribute("activities", options.of(Activity.values(), "bookings.activity."));
        timer.get().ifPresent(running -> running(who, running, model));
    }

    /** The one that runs, for the page's head. */
    @Transactional(readOnly = true)
    public void head(SignedIn who, Model model) {
        timers.of(who).get().ifPresent(running -> running(who, running, model));
    }

    private static void running(SignedIn who, RunningTimer timer, Model model) {
        model.addAttribute("timer", timer);
        if (timer.ended() != null) {
            model.addAttribute("until", LocalTime.ofInstant(timer.ended(), who.zone()));
        }
    }

    LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }
}
