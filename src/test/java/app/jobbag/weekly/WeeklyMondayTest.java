package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** From Friday 15:00 to Monday noon in Madrid, round by round. */
@JobbagTest
class WeeklyMondayTest {
    private static final String MAILS =
            "select count(*) from outbox where client_id = :client and subject = 'weeklyReport'";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private WeeklyWriting writing;

    @Autowired
    private WeeklySending sending;

    @Autowired
    private WeeklyQueries queries;

    @Autowired
    private WeeklySettings settings;

    @Autowired
    private WeeklyRounds rounds;

    private WeeklyScene scene;

    @BeforeEach
    void aClient() {
        scene = WeeklyScene.of(jdbc, transactions);
        scene.house().maintain(() -> {
            settings.ensure(scene.client(), LocalDate.of(2026, 11, 23));
            return 1;
        });
    }

    @Test
    void draftsItselfOnFridayAtThreeAndRemindsUntilItIsLate() {
        round("2026-11-27T13:59:00Z");
        assertThat(scene.count("select count(*) from weekly_report where client_id = :client"))
                .isZero();
        round("2026-11-27T14:00:00Z");
        assertThat(scene.count("select count(*) from weekly_report where client_id = :client"))
                .isEqualTo(1);
        assertThat(scene.count(MAILS)).isZero();
        reminds("2026-11-27T15:00:00Z", 1);
        reminds("2026-11-30T07:59:00Z", 1);
        reminds("2026-11-30T08:00:00Z", 2);
        reminds("2026-11-30T10:00:00Z", 3);
        reminds("2026-11-30T10:59:59Z", 3);
        reminds("2026-11-30T11:00:00Z", 4);
        reminds("2026-12-01T11:00:00Z", 4);
    }

    @Test
    void whatIsPlannedLeavesAtNineOnItsDay() {
        at(WeeklyScene.FRIDAY, () -> {
            WeeklyReportId id = writing.begin(scene.ana(), scene.client());
            sending.plan(scene.ana(), id, queries.open(scene.ana(), id).version(), scene.readers());
            return true;
        });
        round("2026-11-30T07:59:00Z");
        assertThat(scene.count(MAILS)).isZero();
        round("2026-11-30T08:00:00Z");
        round("2026-11-30T08:01:00Z");
        assertThat(scene.count(MAILS)).isEqualTo(1);
        assertThat(scene.count("select count(*) from weekly_report where client_id = :client and state = 'SENT'"
                        + " and automatic and not late"))
                .isEqualTo(1);
    }

    /** However often it goes round. */
    private void reminds(String moment, int mails) {
        round(moment);
        round(moment);
        assertThat(scene.count(MAILS)).as(moment).isEqualTo(mails);
    }

    private void round(String moment) {
        Instant now = Instant.parse(moment);
        clock.at(
                now,
                () -> Viewers.as(
                        new Viewer.Everything("weekly-reports"),
                        () -> rounds.go(now, scene.client().value()::equals)));
    }

    private <T> T at(Instant moment, Supplier<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        clock.at(moment, () -> made.set(scene.house().as(scene.ana(), work)));
        return made.get();
    }
}
