package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sees who crossed the limit by an invoice's tax, a change that the client signed or a rate, and who came back by paying. */
@Component
class CreditJob implements RecurringJob {
    private final CreditWatch watch;

    CreditJob(CreditWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "watch-credit";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        for (ClientId client : watch.changed()) {
            Viewers.as(new Viewer.Job(client.value(), "Jobbag"), () -> watch.look(client));
        }
    }
}
