package app.jobbag.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Thorough;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * FIN-3: while connections are cut off in the middle of what they do, each number that is taken stands beside what was written
 * with it, and none is left out or given twice. What counts is what the database keeps, not what a taker heard of it.
 */
// a database of its own: whoever else is connected is cut off too
@TestPropertySource(properties = "jobbag.test.alone=numbers")
@JobbagTest
class BrokenConnectionsTest {
    private static final int TAKERS = 16;
    private static final int WANTED = Thorough.times(10_000, 600);
    private static final Viewer ANYBODY = new Viewer.Everything("test");

    private final UUID series = Ids.next();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    @Autowired
    Numbers numbers;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void leaveNoGapAndNoDuplicate() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(TAKERS + 1);
        List<Future<?>> takers = new ArrayList<>();
        for (int i = 0; i < TAKERS; i++) {
            takers.add(threads.submit(this::takeUntilThereAreEnough));
        }
        Future<?> saboteur = threads.submit(this::cutConnections);
        for (Future<?> taker : takers) {
            taker.get(10, TimeUnit.MINUTES);
        }
        saboteur.get(1, TimeUnit.MINUTES);
        threads.shutdown();

        List<Integer> kept = read();
        assertThat(kept)
                .isEqualTo(IntStream.rangeClosed(1, kept.size()).boxed().toList())
                .hasSizeGreaterThanOrEqualTo(WANTED);
        assertThat(broken.get()).isPositive();
        System.out.printf("numbers: %d kept, %d attempts cut off%n", kept.size(), broken.get());
    }

    private void takeUntilThereAreEnough() {
        while (acknowledged.get() < WANTED) {
            try {
                Viewers.as(
                        ANYBODY,
                        () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                            int number = numbers.next(series.toString(), 2026);
                            trail.note(TrailNote.of("number", series, null, "taken")
                                    .because(String.valueOf(number)));
                        }));
                acknowledged.incrementAndGet();
            } catch (RuntimeException e) {
                broken.incrementAndGet();
            }
        }
    }

    private void cutConnections() {
        while (acknowledged.get() < WANTED) {
            try {
                TimeUnit.MILLISECONDS.sleep(40);
                jdbc.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where usename = current_user and datname = current_database() and pid <> pg_backend_pid()
                            and xact_start is not null order by random() limit 1""").query(Boolean.class).list();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                broken.incrementAndGet();
            }
        }
    }

    private List<Integer> read() {
        return Viewers.as(
                ANYBODY,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select reason::integer from trail where subject_id = ? order by 1")
                                .param(series)
                                .query(Integer.class)
                                .list()));
    }
}
