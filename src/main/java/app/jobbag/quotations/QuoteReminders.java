package app.jobbag.quotations;

import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Goes from request to request, each in a transaction of its own. */
@Component
class QuoteReminders implements RecurringJob {
    private final QuoteNudging nudging;

    QuoteReminders(QuoteNudging nudging) {
        this.nudging = nudging;
    }

    @Override
    public String name() {
        return "quote-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        nudging.open()
                .forEach(each -> Viewers.as(new Viewer.Job(each.client(), "Jobbag"), () -> nudging.nudge(each.id())));
    }
}
