package app.jobbag.weekly;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.SteerableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Those who plan or send by hand what doesn't leave by itself: mostly in time, now and then late. */
final class AccountPeople {
    private static final Duration BEFORE_NOON = Duration.ofHours(20);

    private final List<LivingClient> clients;
    private final JdbcClient jdbc;
    private final WeeklySending sending;
    private final SteerableClock clock;
    private final Random chance;

    AccountPeople(List<LivingClient> all, JdbcClient jdbc, WeeklySending sending, SteerableClock clock, Random chance) {
        this.clients = all.stream()
                .filter(each -> each.way() == LivingClient.Way.PLANNED || each.way() == LivingClient.Way.BY_HAND)
                .toList();
        this.jdbc = jdbc;
        this.sending = sending;
        this.clock = clock;
        this.chance = chance;
    }

    private record Open(UUID client, WeeklyReportId report, int version, Instant due) {}

    /** @param all whether they leave nothing lying */
    void work(Instant now, boolean all) {
        List<Open> open = seen();
        for (LivingClient client : clients) {
            for (Open each : open) {
                boolean theirs = each.client().equals(client.scene().client().value());
                if (theirs && (all || isTaken(client, each, now))) {
                    take(client, each, now);
                }
            }
        }
    }

    private boolean isTaken(LivingClient client, Open open, Instant now) {
        return client.way() == LivingClient.Way.PLANNED
                || !now.isBefore(open.due().minus(BEFORE_NOON)) && chance.nextInt(3) == 0;
    }

    private void take(LivingClient client, Open open, Instant now) {
        WeeklyScene scene = client.scene();
        boolean plans = client.way() == LivingClient.Way.PLANNED
                && now.isBefore(open.due().minus(Duration.ofHours(3)));
        try {
            clock.at(
                    now,
                    () -> scene.house().as(scene.ana(), () -> {
                        if (plans) {
                            sending.plan(scene.ana(), open.report(), open.version(), scene.readers());
                        } else {
                            sending.send(scene.ana(), open.report(), open.version(), scene.readers());
                        }
                    }));
        } catch (Refused | Stale | DataAccessException | TransactionException e) {
            // tried again with the next look at the day's list
        }
    }

    /** The day's list; a connection that a crash took with it is another look's. */
    private List<Open> seen() {
        try {
            return open();
        } catch (DataAccessException | TransactionException e) {
            return List.of();
        }
    }

    private List<Open> open() {
        RowMapper<Open> rows = (row, n) -> new Open(
                row.getObject("client_id", UUID.class),
                new WeeklyReportId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getTimestamp("due_at").toInstant());
        return clients.isEmpty()
                ? List.of()
                : clients.get(0)
                        .scene()
                        .house()
                        .maintain(() -> jdbc.sql("""
                        select client_id, id, version, due_at from weekly_report
                        where state = 'DRAFT' and client_id = any(?) order by due_at""")
                                .param(clients.stream()
                                        .map(each -> each.scene().client().value())
                                        .toArray(UUID[]::new))
                                .query(rows)
                                .list());
    }
}
