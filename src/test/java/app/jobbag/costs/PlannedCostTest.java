package app.jobbag.costs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.bookings.CostRates;
import app.jobbag.bookings.OrderCost;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is planned and what is still to come: people's hours where they are planned, else the estimate, never both. */
@JobbagTest
class PlannedCostTest {
    private static final Viewer ALL = new Viewer.Everything("test");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    BeanFactory beans;

    @Autowired
    CostRates rates;

    @Autowired
    OrderCosts costs;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    OrderId order;
    SignedIn ae;

    @BeforeEach
    void anOrder() {
        money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        order = money.orders.anIssued(client);
        ae = money.orders.onTeamOf(client, Role.AE);
        rate(LocalDate.of(2020, 1, 1), "40");
    }

    @Test
    void isTheEstimateWhereNobodyIsPlanned() {
        assertThat(cost().planned()).isEqualTo(Money.of("2400", "EUR"));
        assertThat(cost().toCome()).isEqualTo(Money.of("2400", "EUR"));
        book("3");
        assertThat(cost().toCome()).isEqualTo(Money.of("2280", "EUR"));
        assertThat(cost().forecast()).isEqualTo(Money.of("2400", "EUR"));
    }

    @Test
    void isPlannedHoursAtTheRateOfTheirWeek() {
        rate(MONDAY.plusWeeks(1), "50");
        plan(MONDAY, "10");
        plan(MONDAY.plusWeeks(1), "4");

        assertThat(cost().plannedHours()).isEqualByComparingTo("14");
        assertThat(cost().planned()).isEqualTo(Money.of("600", "EUR"));
        assertThat(cost().estimate()).isEqualTo(Money.of("2400", "EUR"));
        assertThat(cost().toCome()).isEqualTo(Money.of("600", "EUR"));
    }

    @Test
    void hasNothingToComeOnceMoreIsBookedThanWasPlanned() {
        plan(MONDAY, "2");
        book("3");
        assertThat(cost().toCome()).isEqualTo(Money.of("0", "EUR"));
        assertThat(cost().forecast()).isEqualTo(cost().total());
    }

    private void plan(LocalDate week, String hours) {
        money.orders.as(ALL, () -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                    insert into assignment (id, client_id, version, order_id, person_id, role, created_by, created_at)
                    select ?, client_id, 0, id, ?, ?, ?, now() from work_order where id = ?""")
                    .params(id, ae.id().value(), "Design " + week, ae.id().value(), order.value())
                    .update();
            return jdbc.sql("""
                    insert into planned_hours (client_id, assignment_id, week, hours)
                    select client_id, id, ?, cast(? as numeric) from assignment where id = ?""").params(week, hours, id).update();
        });
    }

    private void book(String hours) {
        money.orders.as(
                ALL,
                () -> jdbc.sql("""
                insert into time_entry (id, client_id, order_id, person_id, worked_on, hours, note, rate, cost, booked_at)
                select gen_random_uuid(), client_id, id, ?, current_date, cast(? as numeric), '', 40,
                    40 * cast(? as numeric), now() from work_order where id = ?""")
                        .params(ae.id().value(), hours, hours, order.value())
                        .update());
    }

    private void rate(LocalDate from, String hourly) {
        money.as(money.finance, () -> rates.set(money.finance, ae.id(), from, Money.of(hourly, "EUR")));
    }

    private OrderCost cost() {
        return money.orders.as(ALL, () -> costs.of(order).get());
    }
}
