package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** CONF-3 where a weekly report leaves, by hand and by itself. */
@JobbagTest
class WeeklyGuardTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T09:30:00Z");

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
    private WeeklyGuard guard;

    @Autowired
    private WeeklyRounds rounds;

    private WeeklyScene scene;
    private String brand;
    private WeeklyReportId id;

    @BeforeEach
    void anotherClient() {
        scene = WeeklyScene.of(jdbc, transactions);
        brand = "Quint" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 12);
        ClientId other = scene.house().aClient();
        scene.house()
                .maintain(() -> jdbc.sql("update client set legal_name = ? where id = ?")
                        .params(brand, other.value())
                        .update());
        id = as(scene.ana(), WeeklyScene.FRIDAY, () -> writing.begin(scene.ana(), scene.client()));
    }

    @Test
    void aLineThatNamesAnotherClientStopsItUntilAManagerLetsItPass() {
        says("As for " + brand, false);
        assertThatThrownBy(this::send).hasMessage("clients.guard.stopped");
        as(scene.boss(), WeeklyScene.FRIDAY, () -> {
            guard.pass(scene.boss(), id, "It is public");
            return true;
        });
        send();
        assertThat(state()).isEqualTo(WeeklyState.SENT);
    }

    @Test
    void aHiddenLineNamesWhomItLikes() {
        says("As for " + brand, true);
        send();
        assertThat(state()).isEqualTo(WeeklyState.SENT);
    }

    @Test
    void whatLeavesByItselfIsHeldWithTheReasonOnIt() {
        says("As for " + brand, false);
        scene.house()
                .maintain(() -> jdbc.sql("update weekly_setting set automatic = true where client_id = ?")
                        .param(scene.client().value())
                        .update());
        clock.at(
                MONDAY,
                () -> Viewers.as(
                        new Viewer.Everything("weekly-reports"),
                        () -> rounds.go(MONDAY, scene.client().value()::equals)));
        WeeklyDetails held = as(scene.ana(), MONDAY, () -> queries.open(scene.ana(), id));
        assertThat(held.state()).isEqualTo(WeeklyState.DRAFT);
        assertThat(held.held()).isEqualTo("GUARD");
    }

    private void says(String words, boolean hidden) {
        as(scene.ana(), WeeklyScene.FRIDAY, () -> {
            int version = queries.open(scene.ana(), id).version();
            WeeklyText.Line line = new WeeklyText.Line(null, Section.DONE, words, hidden);
            writing.write(scene.ana(), id, version, new WeeklyText(Colour.GREEN, "", "", List.of(line)));
            return true;
        });
    }

    private void send() {
        as(scene.ana(), WeeklyScene.FRIDAY, () -> {
            sending.send(scene.ana(), id, queries.open(scene.ana(), id).version(), scene.readers());
            return true;
        });
    }

    private WeeklyState state() {
        return as(scene.ana(), MONDAY, () -> queries.open(scene.ana(), id)).state();
    }

    private <T> T as(SignedIn who, Instant moment, Supplier<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        clock.at(moment, () -> made.set(scene.house().as(who, work)));
        return made.get();
    }
}
