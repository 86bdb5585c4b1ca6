package app.jobbag.timesheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class TimeSheetsTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    WeekApproval approval;

    @Autowired
    WeekReview review;

    @Autowired
    JdbcClient jdbc;

    WeekScene scene;

    @BeforeEach
    void anIssuedOrder() {
        scene = new WeekScene(beans);
    }

    @Test
    void whatWasHandedInIsTakenBackByTheVersionThatItHas() {
        int first = scene.submit("8");
        assertThat(scene.week().sheet().version()).isEqualTo(first);
        scene.fixture.as(scene.ae, () -> {
            approval.takeBack(scene.ae, WeekScene.WEEK, first);
            return "";
        });
        int second = scene.submit("8", "7");
        assertThat(scene.week().sheet().version()).isEqualTo(second);
    }

    @Test
    void booksWhatIsNewAndCorrectsWhatDiffers() {
        scene.write("", "8", "7.5", null, "4");
        assertThat(scene.week().total()).isEqualByComparingTo("19.5");

        scene.write("Was another order", "8", "6", "2", "0");
        assertThat(scene.week().total()).isEqualByComparingTo("16");
        assertThat(corrections()).isEqualTo(2);
    }

    @Test
    void asksWhyADayGoneByIsCorrectedAndSaysItOnce() {
        scene.write("", "8", "8");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.write(" ", "7", "7"))
                .satisfies(
                        no -> assertThat(no.parts()).extracting(Refused::field).containsExactly("reason"));
        assertThat(scene.week().total()).isEqualByComparingTo("16");
    }

    @Test
    void saysAtEachCellWhatIsWrongWithIt() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.write("", "25", "1.1", "3"))
                .satisfies(no -> assertThat(no.parts())
                        .extracting(Refused::field)
                        .containsExactly("rows[0].hours[0]", "rows[0].hours[1]"));
        assertThat(scene.week().total()).isEqualByComparingTo("0");
    }

    @Test
    void nobodyWritesOverWhatAnotherTabHasWritten() {
        int seen = scene.week().sheet().version();
        scene.write(seen, "", "8");
        assertThatThrownBy(() -> scene.write(seen, "Mine", "4")).isInstanceOf(Stale.class);
        assertThat(scene.week().total()).isEqualByComparingTo("8");
    }

    @Test
    void aWeekThatWasHandedInIsFixedOnThePageInTheServiceAndInTheDatabase() {
        scene.submit("8", "8");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.write("Late", "8", "8", "8"))
                .satisfies(no ->
                        assertThat(no.parts()).extracting(Refused::key).containsExactly("bookings.refused.weekFixed"));
        assertThatThrownBy(() -> sql("update time_entry set hours = 9 where order_id = ?"))
                .hasMessageContaining("handed in");
        assertThatThrownBy(() -> sql("delete from time_entry where order_id = ?"))
                .hasMessageContaining("corrected, not removed");
        assertThat(sql("update time_entry set rate = 10, cost = 80 where order_id = ?"))
                .isEqualTo(2);
    }

    @Test
    void isApprovedByTheLeadAndOpenedAgainWithAReason() {
        scene.submit("8");
        WeekSheetId id = id();
        as(scene.lead, () -> approval.approve(scene.lead, id, version()));
        assertThat(scene.week().sheet().state()).isEqualTo(WeekState.APPROVED);

        as(scene.lead, () -> approval.reopen(scene.lead, id, version(), "Tuesday is missing"));
        assertThat(scene.week().sheet().sentBack().orElseThrow().reason()).isEqualTo("Tuesday is missing");
        scene.submit("8", "8");
        as(scene.lead, () -> approval.return_(scene.lead, id, version(), "Which order?"));
        assertThat(scene.week().sheet().isFixed()).isFalse();
    }

    @Test
    void theSecondOfTwoWordsAboutAWeekIsTurnedAway() {
        scene.submit("8");
        WeekSheetId id = id();
        int seen = version();
        as(scene.lead, () -> approval.approve(scene.lead, id, seen));
        SignedIn other = scene.fixture.onTeamOf(scene.client, Role.LEAD, Discipline.MEDIA);
        assertThatThrownBy(() -> as(other, () -> approval.return_(other, id, seen, "No")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void isNobodysToApproveWhoHasNoClientInCommonNorOnesOwn() {
        scene.submit("8");
        WeekSheetId id = id();
        ClientId elsewhere = scene.fixture.aClient();
        SignedIn stranger = scene.fixture.onTeamOf(elsewhere, Role.LEAD, Discipline.CREATIVE);
        for (SignedIn who :
                new SignedIn[] {stranger, scene.ae, scene.fixture.onTeamOf(scene.client, Role.CONTRIBUTOR)}) {
            assertThatThrownBy(() -> as(who, () -> approval.approve(who, id, version())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(scene.fixture.as(stranger, () -> review.list(stranger, ReviewList.SUBMITTED)))
                .isEmpty();
        assertThat(scene.fixture.as(scene.lead, () -> review.list(scene.lead, ReviewList.SUBMITTED)))
                .extracting(HandedIn::id)
                .containsExactly(id);
    }

    @Test
    void hoursForAClientThatTheReaderDoesNotSeeAreOtherWork() {
        scene.write("", "5");
        SignedIn stranger = scene.fixture.person("Nuria Vega", Role.LEAD, Discipline.MEDIA);
        WeekQueries weeks = beans.getBean(WeekQueries.class);
        WeekDetails seen = scene.fixture.as(
                stranger, () -> weeks.week(scene.ae.id(), WeekScene.WEEK).get());
        assertThat(seen.rows()).isEmpty();
        assertThat(seen.other()).isEqualByComparingTo("5");
    }

    @Test
    void sumsOfRowsAndDaysAreTheSum() {
        Random random = new Random(46);
        String[] hours = new String[7];
        for (int round = 0; round < 5; round++) {
            for (int day = 0; day < hours.length; day++) {
                hours[day] = random.nextInt(4) == 0 ? null : String.valueOf(random.nextInt(40) / 4.0);
            }
            scene.write("Another guess", hours);
            WeekDetails week = scene.week();
            var rows = week.rows().stream()
                    .map(WeekRow::total)
                    .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
            var days = week.week().days().stream()
                    .map(week::total)
                    .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
            assertThat(week.total()).isEqualByComparingTo(rows).isEqualByComparingTo(days);
            assertThat(week.other()).isEqualByComparingTo("0");
        }
    }

    private WeekSheetId id() {
        return Objects.requireNonNull(scene.week().sheet().id());
    }

    private int version() {
        return scene.week().sheet().version();
    }

    private void as(SignedIn who, Runnable work) {
        scene.fixture.as(who, work);
    }

    private int corrections() {
        return scene.fixture.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql("select count(*) from time_correction where order_id = ? and reason <> ''")
                        .param(scene.order.value())
                        .query(Integer.class)
                        .single());
    }

    private int sql(String statement) {
        return scene.fixture.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql(statement).param(scene.order.value()).update());
    }
}
