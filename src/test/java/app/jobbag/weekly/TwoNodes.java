package app.jobbag.weekly;

import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that go round at the same moment; which of them comes first is up to the database. */
final class TwoNodes {
    private final WeeklyRounds rounds;
    private final SteerableClock clock;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final Random chance;
    private int crashes;

    TwoNodes(
            WeeklyRounds rounds,
            SteerableClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Random chance) {
        this.rounds = rounds;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.chance = chance;
    }

    int crashes() {
        return crashes;
    }

    /** @param crash whether the database drops them in the middle */
    void goRound(Instant now, Set<UUID> ours, boolean crash) {
        List<Thread> nodes = new ArrayList<>();
        nodes.add(new Thread(() -> round(now, ours)));
        nodes.add(new Thread(() -> round(now.plusMillis(300), ours)));
        if (crash) {
            crashes++;
            int after = chance.nextInt(40);
            nodes.add(new Thread(() -> cutOff(after)));
        }
        nodes.forEach(Thread::start);
        try {
            for (Thread each : nodes) {
                each.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is not done when it ends is the next round's. */
    private void round(Instant now, Set<UUID> ours) {
        try {
            clock.at(
                    now,
                    () -> Viewers.as(new Viewer.Everything("weekly-reports"), () -> {
                        rounds.go(now, ours::contains);
                    }));
        } catch (RuntimeException e) {
            // the node died; the job's own page would tell
        }
    }

    /** The database drops whoever is in the middle of something. */
    private void cutOff(int afterMillis) {
        try {
            Thread.sleep(afterMillis);
            Viewers.as(
                    new Viewer.Everything("test"),
                    () -> new TransactionTemplate(transactions)
                            .execute(
                                    status -> jdbc.sql("""
                            select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = current_user
                                and datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'""").query(Integer.class).single()));
        } catch (InterruptedException | RuntimeException e) {
            // somebody else was dropped first
        }
    }
}
