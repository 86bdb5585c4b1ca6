package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Weeks go by over many zones, summer time begins, two nodes go round at once, some rounds never happen, some are cut off
 * in the middle because the database drops their connection, and over one Monday nothing runs at all.
 */
@JobbagTest
class WeeklyRoundsTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 10);
    private static final Instant BEGIN = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Duration STEP = Duration.ofMinutes(100);
    private static final int WEEKS = 5;
    /** The week whose report nobody sends in time. */
    private static final int LOST = 2;

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

    private final Random chance = new Random(11);

    private record Sent(LocalDate week, ZoneId zone, Instant due, Instant sent, boolean late) {}

    @Test
    void eachClientGetsOneReportAWeekByItsNoonOrMarkedLate() {
        List<WeeklyScene> all = ZONES.stream().map(this::automatic).toList();
        Set<UUID> ours = all.stream().map(each -> each.client().value()).collect(Collectors.toSet());
        alone(all.get(0), ours);
        Instant end = BEGIN.plus(Duration.ofDays(7L * WEEKS + 3));
        for (Instant now = BEGIN; now.isBefore(end); now = now.plus(STEP)) {
            if (!isOutage(now) && chance.nextInt(5) > 0) {
                bothNodes(now, ours, chance.nextInt(4) == 0);
            }
        }
        bothNodes(end, ours, false);
        bothNodes(end, ours, false);
        List<Sent> every = new ArrayList<>();
        for (WeeklyScene scene : all) {
            List<Sent> sent = sent(scene.client());
            assertThat(sent)
                    .extracting(Sent::week)
                    .containsExactlyElementsOf(
                            IntStream.range(0, WEEKS).mapToObj(FIRST::plusWeeks).toList());
            assertThat(sent).allSatisfy(WeeklyRoundsTest::isInTimeOrMarked);
            assertThat(scene.count(
                            "select count(*) from outbox where client_id = :client and subject = 'weeklyReport'"))
                    .isEqualTo(WEEKS);
            every.addAll(sent);
        }
        assertThat(every).extracting(Sent::late).contains(true, false);
        assertThat(every)
                .filteredOn(each -> each.week().equals(FIRST.plusWeeks(LOST)))
                .allMatch(Sent::late);
    }

    @Test
    void theDatabaseAndTheClockMeanTheSameFridayForTenYears() {
        IsoWeek first = IsoWeek.valueOf("2026-W01");
        for (String zone : ZONES) {
            WeekClock wall = new WeekClock(ZoneId.of(zone), day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
            List<Instant> there = read("""
                    select (w + interval '4 days 15 hours') at time zone ? from generate_series(cast(? as timestamp),
                        cast(? as timestamp) + interval '521 weeks', interval '7 days') w""", zone, first);
            assertThat(there)
                    .containsExactlyElementsOf(
                            first.andNext(522).stream().map(wall::draftedAt).toList());
        }
    }

    private static void isInTimeOrMarked(Sent each) {
        assertThat(each.due().atZone(each.zone()).toLocalTime()).isEqualTo(LocalTime.NOON);
        assertThat(each.due().atZone(each.zone()).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(each.late()).isEqualTo(each.sent().isAfter(each.due()));
        assertThat(each.sent()).isAfterOrEqualTo(each.due().minus(Duration.ofHours(2)));
    }

    /** From the Sunday before the Monday of the lost week's report to the Wednesday after it. */
    private static boolean isOutage(Instant now) {
        Instant monday = BEGIN.plus(Duration.ofDays(7L * (LOST + 1)));
        return now.isAfter(monday.minus(Duration.ofDays(1))) && now.isBefore(monday.plus(Duration.ofDays(2)));
    }

    /** They see the same moment; which of them comes first is up to the database. */
    private void bothNodes(Instant now, Set<UUID> ours, boolean crash) {
        List<Thread> nodes = new ArrayList<>();
        nodes.add(new Thread(() -> round(now, ours)));
        nodes.add(new Thread(() -> round(now, ours)));
        if (crash) {
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

    /** What other tests left would come first, year after year, and nobody takes it up here. */
    private void alone(WeeklyScene scene, Set<UUID> ours) {
        scene.house()
                .maintain(() -> jdbc.sql("update weekly_setting set active = false where client_id <> all(?)")
                        .param(ours.toArray(UUID[]::new))
                        .update());
    }

    private WeeklyScene automatic(String zone) {
        WeeklyScene scene = WeeklyScene.of(jdbc, transactions);
        scene.lives(zone, Instant.parse("2031-03-01T00:00:00Z"));
        scene.house()
                .maintain(() -> jdbc.sql("""
                insert into weekly_setting (client_id, version, active, automatic, money, opening, sections, since)
                values (?, 0, true, true, false, '', array['DONE'], ?)""")
                        .params(scene.client().value(), Date.valueOf(FIRST))
                        .update());
        return scene;
    }

    private List<Instant> read(String sql, String zone, IsoWeek first) {
        Date monday = Date.valueOf(first.monday());
        return inRead(() -> jdbc.sql(sql)
                .params(zone, monday, monday)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .list());
    }

    private List<Sent> sent(ClientId client) {
        RowMapper<Sent> rows = (row, n) -> new Sent(
                row.getObject("week", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("sent_at").toInstant(),
                row.getBoolean("late"));
        return inRead(() -> jdbc.sql("select * from weekly_report where client_id = ? and state = 'SENT' order by week")
                .param(client.value())
                .query(rows)
                .list());
    }

    private <T> List<T> inRead(Supplier<List<T>> work) {
        return Viewers.as(
                new Viewer.Everything("test"),
                () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
