package app.jobbag.demo;

import app.jobbag.notices.Silence;
import app.jobbag.platform.SteerableClock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Who lives the year: one at a time, or four beside each other, since the database and the application take turns. */
@DemoPart
class Hands {
    private static final int HANDS = 4;

    private final SteerableClock clock;
    private final Silence silence;

    Hands(SteerableClock clock, Silence silence) {
        this.clock = clock;
        this.silence = silence;
    }

    void does(Instant moment, Runnable work) {
        clock.at(moment, work);
    }

    /** Waits for all; the first that fails ends it. */
    void doBeside(List<Runnable> works) {
        ExecutorService threads = Executors.newFixedThreadPool(HANDS);
        try {
            List<? extends Future<?>> done = works.stream()
                    .map(silence::carriedOver)
                    .map(threads::submit)
                    .toList();
            for (Future<?> each : done) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
