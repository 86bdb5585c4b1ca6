package app.jobbag.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@JobbagTest
class PlanningTest {
    private static final IsoWeek FIRST = IsoWeek.valueOf("2027-W05");
    private static final IsoWeek SECOND = FIRST.plus(1);

    @Autowired
    BeanFactory beans;

    @Autowired
    Planning planning;

    @Autowired
    OrderPlan plan;

    @Autowired
    TeamLoad load;

    OrdersFixture fixture;
    ClientId client;
    SignedIn ae;
    SignedIn designer;
    OrderId order;
    AssignmentId id;

    @BeforeEach
    void twentyHoursInTwoWeeks() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
        designer = fixture.onTeamOf(client, Role.CONTRIBUTOR);
        order = fixture.aDraft(ae, client);
        id = assign(designer.id(), "20");
    }

    @Test
    void whoeverIsPlannedWorksOnTheOrder() {
        assertThat(fixture.details(order).assigned()).contains(designer.id());
        assertThat(in(designer, FIRST)).isEqualByComparingTo("10");
    }

    @Test
    void plansNobodyWhoIsNotOnTheTeam() {
        SignedIn stranger = fixture.person("Luis Ortega", Role.CONTRIBUTOR);
        assertThatThrownBy(() -> assign(stranger.id(), "8")).hasMessage("planning.refused.notOnTeam");
        assertThatThrownBy(() -> move(version(), FIRST, stranger.id(), SECOND, "4"))
                .hasMessage("planning.refused.notOnTeam");
    }

    @Test
    void movesHoursToAnotherWeekAndBack() {
        move(version(), FIRST, designer.id(), SECOND, "4");
        assertThat(in(designer, FIRST)).isEqualByComparingTo("6");
        assertThat(in(designer, SECOND)).isEqualByComparingTo("14");

        moveBack(FIRST, designer.id(), SECOND, "4");
        assertThat(in(designer, FIRST)).isEqualByComparingTo("10");
    }

    @Test
    void movesHoursToAnotherPersonWhoThenWorksOnTheOrder() {
        SignedIn other = fixture.onTeamOf(client, Role.CONTRIBUTOR);
        move(version(), FIRST, other.id(), SECOND, "10");
        assertThat(in(designer, FIRST)).isEqualByComparingTo("0");
        assertThat(in(other, SECOND)).isEqualByComparingTo("10");
        assertThat(fixture.details(order).assigned()).contains(other.id());

        moveBack(FIRST, other.id(), SECOND, "10");
        assertThat(in(designer, FIRST)).isEqualByComparingTo("10");
        assertThatThrownBy(() -> moveBack(FIRST, other.id(), SECOND, "10")).hasMessage("planning.refused.gone");
    }

    @Test
    void movesNoMoreThanThereIs() {
        for (String hours : List.of("10.25", "-1", "0")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> move(version(), FIRST, designer.id(), SECOND, hours));
        }
    }

    @Test
    void twoWhoPlanAtOnceNeverOverwriteEachOther() throws Exception {
        int seen = version();
        AtomicInteger stale = new AtomicInteger();
        ExecutorService planners = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                done.add(planners.submit(() -> {
                    try {
                        move(seen, FIRST, designer.id(), SECOND, "2");
                    } catch (Stale e) {
                        stale.incrementAndGet();
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            planners.shutdown();
        }
        assertThat(stale).hasValue(3);
        assertThat(in(designer, FIRST)).isEqualByComparingTo("8");
        assertThatThrownBy(() -> write(seen, Map.of(FIRST, BigDecimal.ONE))).isInstanceOf(Stale.class);
    }

    @Test
    void countsNoMoreOnceThePersonIsOffTheOrderOrTheOrderStops() {
        OrderId issued = fixture.anIssued(client);
        fixture.as(ae, () -> planning.assign(ae, issued, draft(designer.id(), "8")));
        BigDecimal before = in(designer, FIRST);
        fixture.as(
                ae,
                () -> beans.getBean(OrderDecisions.class)
                        .hold(ae, issued, fixture.details(issued).version(), "Client thinks"));
        assertThat(before.subtract(in(designer, FIRST))).isEqualByComparingTo("4");
        fixture.as(
                ae,
                () -> beans.getBean(OrderDecisions.class)
                        .cancel(ae, order, fixture.details(order).version(), "No budget"));
        assertThat(in(designer, FIRST)).isEqualByComparingTo("0");
        assertThatThrownBy(() -> write(version(), Map.of(FIRST, BigDecimal.ONE)))
                .hasMessage("workorders.refused.over");
    }

    @Test
    void isForThoseWhoWriteTheOrderOnly() {
        ClientId elsewhere = fixture.aClient();
        SignedIn stranger = fixture.onTeamOf(elsewhere, Role.AE);
        for (SignedIn who : List.of(designer, stranger, fixture.person("Eva Soto", Role.FINANCE))) {
            assertThatThrownBy(() -> fixture.as(who, () -> planning.remove(who, id, 0)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void hoursForAClientThatTheReaderDoesNotSeeAreOtherWork() {
        ClientId common = fixture.aClient();
        SignedIn lead = fixture.onTeamOf(common, Role.LEAD, Discipline.CREATIVE);
        fixture.as(
                new Viewer.Everything("test"),
                () -> beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql(
                                "insert into team_member (client_id, person_id, duty, since) values (?, ?, 'CONTRIBUTOR', now())")
                        .params(common.value(), designer.id().value())
                        .update());
        LoadRow seen = fixture.as(lead, () -> load.cell(designer.id(), FIRST));
        assertThat(seen.lines()).isEmpty();
        assertThat(seen.cells().get(0).other()).isEqualByComparingTo("10");
        assertThat(seen.cells().get(0).seen()).isEqualByComparingTo("0");
    }

    private AssignmentId assign(PersonId person, String hours) {
        return fixture.as(ae, () -> planning.assign(ae, order, draft(person, hours)));
    }

    private static AssignmentDraft draft(PersonId person, String hours) {
        Spread spread = new Spread(
                new BigDecimal(hours), FIRST.monday(), SECOND.monday().plusDays(4));
        return new AssignmentDraft(person, "Artwork", spread);
    }

    private void move(int version, IsoWeek from, PersonId person, IsoWeek to, String hours) {
        fixture.as(ae, () -> planning.move(ae, id, version, new Move(from, person, to, new BigDecimal(hours))));
    }

    private void moveBack(IsoWeek from, PersonId person, IsoWeek to, String hours) {
        fixture.as(ae, () -> planning.moveBack(ae, id, new Move(from, person, to, new BigDecimal(hours))));
    }

    private void write(int version, Map<IsoWeek, BigDecimal> hours) {
        fixture.as(ae, () -> planning.write(ae, id, version, hours));
    }

    private int version() {
        return fixture.as(ae, () -> plan.part(id).get().version());
    }

    private BigDecimal in(SignedIn person, IsoWeek week) {
        return fixture.as(ae, () -> load.cell(person.id(), week).cells().get(0).planned());
    }
}
