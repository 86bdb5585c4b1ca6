package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Weeks go by over many zones, two nodes go round, some rounds never happen. */
@JobbagTest
class WeeklyRoundsTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 10);
    private static final Duration STEP = Duration.ofHours(5);
    private static final int WEEKS = 5;
    private static final List<String> ZONES =
            List.of("Europe/Madrid", "America/New_York", "Asia/Shanghai", "Pacific/Auckland");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private WeeklyRounds rounds;

    private record Sent(LocalDate week, String zone, Instant due, Instant sent, boolean late) {}

    @Test
    void eachClientGetsOneReportAWeekByItsNoonOrMarkedLate() {
        List<WeeklyScene> all = ZONES.stream().map(this::automatic).toList();
        Set<UUID> ours = all.stream().map(each -> each.client().value()).collect(Collectors.toSet());
        Random chance = new Random(11);
        Instant end = FIRST.plusWeeks(WEEKS).atStartOfDay(ZoneId.of("UTC")).toInstant().plus(Duration.ofDays(2));
        for (Instant now = FIRST.atStartOfDay(ZoneId.of("UTC")).toInstant(); now.isBefore(end); now = now.plus(STEP)) {
            if (chance.nextInt(5) > 0) {
                bothNodes(now, ours);
            }
        }
        bothNodes(end, ours);
        for (WeeklyScene scene : all) {
            List<Sent> sent = sent(scene.client());
            assertThat(sent).extracting(Sent::week).containsExactlyElementsOf(
                    IntStream.range(0, WEEKS).mapToObj(FIRST::plusWeeks).toList());
            assertThat(sent).allSatisfy(each -> {
                assertThat(each.due().atZone(ZoneId.of(each.zone())).toLocalTime()).isEqualTo(LocalTime.NOON);
                assertThat(each.late()).isEqualTo(each.sent().isAfter(each.due()));
            });
            assertThat(scene.count("select count(*) from outbox where client_id = :client and subject = 'weeklyReport'"))
                    .isEqualTo(WEEKS);
        }
    }

    /** They see the same moment; which of them comes first is up to the database. */
    private void bothNodes(Instant now, Set<UUID> ours) {
        Thread other = new Thread(() -> round(now, ours));
        other.start();
        round(now, ours);
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void round(Instant now, Set<UUID> ours) {
        clock.at(
                now,
                () -> Viewers.as(new Viewer.Everything("weekly-reports"), () -> {
                    rounds.go(now, ours::contains);
                }));
    }

    private WeeklyScene automatic(String zone) {
        WeeklyScene scene = WeeklyScene.of(jdbc, transactions);
        scene.lives(zone, Instant.parse("2031-03-01T00:00:00Z"));
        scene.house().maintain(() -> jdbc.sql("""
                insert into weekly_setting (client_id, version, active, automatic, money, opening, sections, since)
                values (?, 0, true, true, false, '', array['DONE'], ?)""")
                .params(scene.client().value(), Date.valueOf(FIRST))
                .update());
        return scene;
    }

    private List<Sent> sent(ClientId client) {
        RowMapper<Sent> rows = (row, n) -> new Sent(
                row.getObject("week", LocalDate.class),
                row.getString("zone"),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("sent_at").toInstant(),
                row.getBoolean("late"));
        return Viewers.as(
                new Viewer.Everything("test"),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(
                                        "select * from weekly_report where client_id = ? and state = 'SENT' order by week")
                                .param(client.value())
                                .query(rows)
                                .list()));
    }
}
