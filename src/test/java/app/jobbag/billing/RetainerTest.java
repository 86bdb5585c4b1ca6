package app.jobbag.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FIN-2: a fee that comes back is asked for by itself, on the day in the agency's zone, each period once. */
@JobbagTest
class RetainerTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Autowired
    BeanFactory beans;

    @Autowired
    Retaining retaining;

    @Autowired
    RetainerJob job;

    @Autowired
    SteerableClock clock;

    MoneyFixture money;
    SignedIn ae;
    OrderId order;
    LocalDate first;

    @BeforeEach
    void anOrderOfAYear() {
        money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        order = money.orders.anIssued(client, Money.of("12000", "EUR"));
        ae = money.orders.onTeamOf(client, Role.AE);
        money.as(
                money.manager,
                () -> beans.getBean(JdbcClient.class)
                        .sql("update person set password_hash = 'x' where id = ?")
                        .param(ae.id().value())
                        .update());
        first = money.today().with(TemporalAdjusters.firstDayOfNextMonth());
    }

    @Test
    void asksOnTheFirstDayInTheAgencysZoneAndOnce() {
        begin("1000", RetainerDraft.Every.MONTH, null);
        runAt(first, -1);
        assertThat(items()).isEmpty();
        runAt(first, 1);
        runAt(first, 2);
        runAt(first.plusDays(20), 0);
        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo("ASKED");
            assertThat(item.dueOn()).isEqualTo(first);
            assertThat(item.text()).startsWith("Iguala ").contains(String.valueOf(first.getYear()));
            assertThat(item.text()).doesNotContain("{");
        });
        assertThat(verbs()).contains("retainerAsked").doesNotContain("retainerRefused");
        assertThat(only().nextOn()).isEqualTo(first.plusMonths(1));
    }

    @Test
    void makesUpForAnOutageThoughTwoNodesWakeAtOnce() {
        begin("1000", RetainerDraft.Every.MONTH, null);
        clock.at(at(first.plusMonths(3), 5), () -> {
            Runnable node = clock.carriedOver(this::run);
            CompletableFuture.allOf(CompletableFuture.runAsync(node), CompletableFuture.runAsync(node))
                    .join();
        });
        runAt(first.plusMonths(3), 6);
        assertThat(items())
                .hasSize(4)
                .allSatisfy(item -> assertThat(item.state()).isEqualTo("ASKED"));
        assertThat(items()).extracting(BillingItem::request).doesNotHaveDuplicates();
    }

    @Test
    void passesOverWhatBeginsWhileItIsPaused() {
        begin("1000", RetainerDraft.Every.MONTH, null);
        runAt(first, 1);
        act(() -> retaining.pause(ae, only().id(), only().version()));
        runAt(first.plusMonths(2), 1);
        assertThat(items()).hasSize(1);
        clock.at(
                at(first.plusMonths(2).plusDays(3), 1),
                () -> act(() -> retaining.resume(ae, only().id(), only().version())));
        assertThat(only().nextOn()).isEqualTo(first.plusMonths(3));
        runAt(first.plusMonths(3), 1);
        assertThat(items()).hasSize(2);
    }

    @Test
    void endsWithItsLastQuarter() {
        begin("3000", RetainerDraft.Every.QUARTER, first.plusMonths(6).minusDays(1));
        runAt(first.plusYears(1), 1);
        assertThat(items()).hasSize(2);
        assertThat(only().state()).isEqualTo(RetainerState.ENDED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> act(() -> retaining.pause(ae, only().id(), only().version())))
                .withMessage("billing.retainer.refused.ENDED");
    }

    /** Beyond what is agreed nothing is asked for by itself: it waits in the plan, and its people hear of it once. */
    @Test
    void whatIsNotAgreedWaitsInThePlan() {
        begin("5000", RetainerDraft.Every.MONTH, null);
        runAt(first.plusMonths(2), 1);
        runAt(first.plusMonths(2), 20);
        assertThat(items()).extracting(BillingItem::asked).containsExactly(true, true, false);
        assertThat(verbs().stream().filter("retainerRefused"::equals)).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeMeant() {
        refused("billing.retainer.refused.cut", "1000", first.plusDays(40));
        refused("billing.refused.overAgreed", "1000", first.plusMonths(13).minusDays(1));
        refused("billing.retainer.refused.farOff", "1000", first.plusYears(11));
        RetainerDraft draft =
                new RetainerDraft("Fee {month}", BigDecimal.TEN, RetainerDraft.Every.MONTH, first, null, "");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> act(() -> retaining.begin(ae, order, draft)))
                .withMessage("billing.retainer.refused.placeholder");
    }

    /** What its periods will bill is nobody else's to plan, begun or not. */
    @Test
    void whatIsPlannedLaterLeavesRoomForThePeriodsToCome() {
        begin("1000", RetainerDraft.Every.MONTH, first.plusMonths(10).minusDays(1));
        runAt(first.plusMonths(3), 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> plan("2000.01"))
                .withMessage("billing.refused.overAgreed");
        plan("2000");
        BillingPlan plan = money.as(ae, () -> beans.getBean(Billing.class).plan(ae, order));
        assertThat(plan.toCome()).isEqualTo(Money.of("6000", "EUR"));
        assertThat(plan.left()).isEqualTo(Money.of("0", "EUR"));
        runAt(first.plusMonths(12), 1);
        assertThat(items())
                .hasSize(11)
                .filteredOn(item -> item.dueOn() != null && item.dueOn().isAfter(first))
                .allSatisfy(item -> assertThat(item.asked()).isTrue());
    }

    private void plan(String amount) {
        BillingItemDraft draft = new BillingItemDraft(
                BillingItemDraft.Kind.PART, "Rodaje", null, new BigDecimal(amount), first.minusDays(1), null, null, "");
        act(() -> beans.getBean(Billing.class).add(ae, order, draft));
    }

    private void refused(String key, String amount, LocalDate end) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> begin(amount, RetainerDraft.Every.MONTH, end))
                .withMessage(key);
    }

    private void begin(String amount, RetainerDraft.Every every, @Nullable LocalDate end) {
        RetainerDraft draft = new RetainerDraft("Iguala {period}", new BigDecimal(amount), every, first, end, "");
        act(() -> retaining.begin(ae, order, draft));
    }

    private void act(Runnable work) {
        money.as(ae, work);
    }

    private Retainer only() {
        return money.as(ae, () -> retaining.of(order).get()).get(0);
    }

    private List<BillingItem> items() {
        return money.as(ae, () -> beans.getBean(Billing.class).plan(ae, order)).items();
    }

    private List<String> verbs() {
        return money.as(ae, () -> beans.getBean(Trail.class).of("order", order.value())).stream()
                .map(TrailEntry::verb)
                .toList();
    }

    private Instant at(LocalDate day, int minutes) {
        return day.atStartOfDay(MADRID).plusMinutes(minutes).toInstant();
    }

    private void runAt(LocalDate day, int minutes) {
        clock.at(at(day, minutes), this::run);
    }

    private void run() {
        Viewers.as(new Viewer.Everything("test"), job::run);
    }
}
