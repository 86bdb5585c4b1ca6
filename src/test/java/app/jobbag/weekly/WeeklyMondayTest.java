package app.jobbag.weekly;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Toast;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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

    private static final String PLANNED =
            "select count(*) from weekly_report where client_id = :client and state = 'PLANNED'";

    @Autowired
    private MockMvcTester web;

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
    void remindsInTheNoticesAsEachWantsItUntilItIsSent() {
        SignedIn eva = scene.house().onTeam(scene.client(), "Eva Mas", Role.AE);
        SignedIn pau = scene.house().onTeam(scene.client(), "Pau Roig", Role.AE);
        SignedIn lead = scene.house().onTeam(scene.client(), "Luis Ortega", Role.LEAD);
        wants(eva, "CENTRE");
        wants(pau, "NONE");
        round("2026-11-27T14:00:00Z");
        round("2026-11-30T08:00:00Z");
        round("2026-11-30T08:01:00Z");

        assertThat(scene.count(MAILS)).as("Ana alone by mail").isOne();
        assertThat(told(scene.ana())).isOne();
        assertThat(told(eva)).isOne();
        assertThat(told(pau)).isZero();
        assertThat(told(lead)).isZero();
        at(Instant.parse("2026-11-30T08:30:00Z"), () -> {
            WeeklyReportId id = writing.begin(scene.ana(), scene.client());
            sending.send(scene.ana(), id, queries.open(scene.ana(), id).version(), scene.readers());
            return true;
        });
        assertThat(told(eva)).isZero();
    }

    private void wants(SignedIn who, String channel) {
        scene.house()
                .maintain(() -> jdbc.sql("insert into notice_wish (person_id, kind, channel) values (?, 'REMINDED', ?)")
                        .params(who.id().value(), channel)
                        .update());
    }

    private int told(SignedIn who) {
        return scene.count("select count(*) from notice where client_id = :client and kind = 'REMINDED'"
                + " and channel = 'CENTRE' and read_at is null and person_id = '"
                + who.id().value() + "'");
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

    @Test
    void theToastTakesThePlanBack() {
        AtomicReference<Toast> toast = new AtomicReference<>();
        clock.at(WeeklyScene.FRIDAY, () -> {
            WeeklyReportId id = scene.house().as(scene.ana(), () -> writing.begin(scene.ana(), scene.client()));
            toast.set((Toast) post("/weekly-reports/" + id.value() + "/sending?_plan&version=0&contacts="
                            + scene.reader().value())
                    .getMvcResult()
                    .getFlashMap()
                    .get("toast"));
            assertThat(scene.count(PLANNED)).isOne();
            assertThat(post(toast.get().undo())).hasStatus3xxRedirection();
        });
        assertThat(scene.count(PLANNED)).isZero();
    }

    private MvcTestResult post(String address) {
        return web.post().uri(address).with(as(scene.ana())).with(csrf()).exchange();
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
