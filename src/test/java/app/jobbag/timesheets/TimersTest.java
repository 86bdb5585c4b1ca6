package app.jobbag.timesheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.bookings.Activity;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class TimersTest {
    private static final Instant NINE = Instant.parse("2026-11-11T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-11T09:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-12T07:00:00Z");

    @Autowired
    BeanFactory beans;

    @Autowired
    Timers timers;

    @Autowired
    JdbcClient jdbc;

    WeekScene scene;

    @BeforeEach
    void anIssuedOrder() {
        scene = new WeekScene(beans);
    }

    @Test
    void booksWhatItMeasured() {
        start(NINE, scene.order);
        assertThat(running(TEN))
                .hasValueSatisfying(timer -> assertThat(timer.clock()).isEqualTo("1:00"));
        stop(TEN, null);
        assertThat(running(TEN)).isEmpty();
        assertThat(scene.week().total()).isEqualByComparingTo("1");
    }

    @Test
    void startingAnotherOneStopsAndBooksTheFirst() {
        OrderId other = scene.anOrder();
        start(NINE, scene.order);
        start(TEN, other);
        assertThat(scene.week().total()).isEqualByComparingTo("1");
        assertThat(running(TEN))
                .hasValueSatisfying(timer -> assertThat(timer.order()).isEqualTo(other));
    }

    @Test
    void asksAfterTheWorkingDayWhenTheWorkEnded() {
        start(NINE, scene.order);
        assertThat(running(TEN))
                .hasValueSatisfying(timer -> assertThat(timer.isForgotten()).isFalse());
        assertThat(running(NEXT_DAY))
                .hasValueSatisfying(
                        timer -> assertThat(timer.ended()).isEqualTo(Instant.parse("2026-11-11T17:00:00Z")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> stop(NEXT_DAY, LocalTime.of(8, 0)));
        stop(NEXT_DAY, LocalTime.of(13, 30));
        assertThat(scene.week().total()).isEqualByComparingTo("4.5");
    }

    @Test
    void discardsWhatWasNoWork() {
        start(NINE, scene.order);
        scene.fixture.as(scene.ae, () -> timers.discard(scene.ae.id()));
        assertThatThrownBy(() -> stop(TEN, null)).hasMessage("timesheets.refused.noTimer");
    }

    @Test
    void runsOnIssuedOrdersOfOnesOwnOnly() {
        OrderId draft = scene.fixture.aDraft(scene.ae, scene.client);
        assertThatThrownBy(() -> start(NINE, draft)).hasMessage("timesheets.refused.order");
        SignedIn stranger = scene.fixture.person("Luis Ortega", Role.CONTRIBUTOR);
        assertThatThrownBy(() -> scene.fixture.as(
                        stranger, () -> timers.start(stranger, new TimerDraft(scene.order, Activity.DESIGN, ""))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoStartsAtOnceLeaveOneClockAndTwoStopsBookOnce() throws Exception {
        atOnce(() -> start(NINE, scene.order));
        assertThat(count("running_timer")).isEqualTo(1);
        int before = count("time_entry");
        atOnce(() -> {
            try {
                stop(TEN, null);
            } catch (Refused alreadyStopped) {
                assertThat(alreadyStopped.key()).isEqualTo("timesheets.refused.noTimer");
            }
        });
        assertThat(count("time_entry")).isEqualTo(before + 1);
    }

    private void atOnce(Runnable work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                done.add(pool.submit(work));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private void start(Instant moment, OrderId order) {
        scene.at(
                moment,
                () -> scene.fixture.as(scene.ae, () -> {
                    timers.start(scene.ae, new TimerDraft(order, Activity.DESIGN, "Layouts"));
                    return "";
                }));
    }

    private void stop(Instant moment, @Nullable LocalTime until) {
        scene.at(
                moment,
                () -> scene.fixture.as(scene.ae, () -> {
                    timers.stop(scene.ae, until);
                    return "";
                }));
    }

    private Optional<RunningTimer> running(Instant moment) {
        return scene.at(
                moment,
                () -> scene.fixture.as(scene.ae, () -> timers.of(scene.ae).get()));
    }

    private int count(String table) {
        return scene.fixture.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql("select count(*) from " + table + " where person_id = ?")
                        .param(scene.ae.id().value())
                        .query(Integer.class)
                        .single());
    }
}
