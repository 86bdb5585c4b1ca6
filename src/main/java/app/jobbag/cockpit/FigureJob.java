package app.jobbag.cockpit;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.targets.QuarterBook;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts the figures of the week, client by client, each in its own scope. */
@Component
class FigureJob implements RecurringJob {
    static final String NAME = "count-week-figures";

    private static final Logger log = LoggerFactory.getLogger(FigureJob.class);

    private final FigureBook book;
    private final QuarterBook quarters;

    FigureJob(FigureBook book, QuarterBook quarters) {
        this.book = book;
        this.quarters = quarters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        long failed = failed(book.clients(), client -> {
            book.count(client);
            quarters.count(client);
        });
        failed += failed(book.archived(), quarters::count);
        if (failed > 0) {
            throw new IllegalStateException(failed + " clients were not counted, see the log");
        }
    }

    private static long failed(List<ClientId> clients, Consumer<ClientId> count) {
        return clients.stream().filter(client -> !counted(client, count)).count();
    }

    private static boolean counted(ClientId client, Consumer<ClientId> count) {
        try {
            Viewers.as(new Viewer.Job(client.value(), "Jobbag"), () -> count.accept(client));
            return true;
        } catch (RuntimeException e) {
            log.error("the figures of client {} were not counted", client.value(), e);
            return false;
        }
    }
}
