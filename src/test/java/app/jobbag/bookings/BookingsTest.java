package app.jobbag.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.expenses.ExpenseDraft;
import app.jobbag.expenses.Expenses;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderStatus;
import app.jobbag.workorders.OrdersFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class BookingsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));

    @Autowired
    BeanFactory beans;

    @Autowired
    Bookings bookings;

    @Autowired
    Expenses expenses;

    @Autowired
    TimeCorrections corrections;

    @Autowired
    CostRates rates;

    @Autowired
    OrderCosts costs;

    @Autowired
    OrderCourse course;

    @Autowired
    JdbcClient jdbc;

    OrdersFixture fixture;
    ClientId client;
    SignedIn ae;

    @BeforeEach
    void aClientWithATeam() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
    }

    @Test
    void beginsTheWorkWithTheFirstBooking() {
        OrderId order = fixture.anIssued(client);
        book(order, "1.5");
        book(order, "0.25");

        assertThat(fixture.details(order).status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(cost(order).hours()).isEqualByComparingTo("1.75");
    }

    @Test
    void costsTimeAtTheRateOfTheDay() {
        OrderId order = fixture.anIssued(client);
        set(TODAY.minusDays(30), "40.10");
        set(TODAY.plusDays(1), "50");
        book(order, "1.5");
        expense(order, "12.345");

        assertThat(cost(order).time()).isEqualTo(Money.of("60.15", "EUR"));
        assertThat(cost(order).expenses()).isEqualTo(Money.of("12.35", "EUR"));
        assertThat(cost(order).total()).isEqualTo(Money.of("72.50", "EUR"));
    }

    @Test
    void pricesWhatWaitedForARate() {
        OrderId order = fixture.anIssued(client);
        book(order, "2");
        assertThat(cost(order).unpriced()).isEqualByComparingTo("2");

        set(TODAY, "45");
        assertThat(cost(order).hasUnpriced()).isFalse();
        assertThat(cost(order).time()).isEqualTo(Money.of("90", "EUR"));
    }

    @Test
    void refusesBookingsWithoutAFinanceNumber() {
        for (OrderId order : List.of(fixture.aDraft(ae, client), fixture.aSubmitted(ae, client))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> book(order, "1"))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("bookings.refused.noNumber"));
            assertThatThrownBy(() -> insert(order)).hasMessageContaining("no open finance number");
        }
    }

    @Test
    void refusesBookingsOnceTheNumberIsClosed() {
        OrderId order = fixture.anIssued(client);
        TimeEntryId entry = book(order, "1");
        close(order);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book(order, "1"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("bookings.refused.closed"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> corrections.takeBack(ae, order, entry, "")));
        assertThatThrownBy(() -> insert(order)).hasMessageContaining("no open finance number");
        assertThatThrownBy(() -> sql("update time_entry set hours = 8 where id = ?", entry.value()))
                .hasMessageContaining("no open finance number");
        assertThatThrownBy(() -> sql("delete from time_entry where id = ?", entry.value()))
                .hasMessageContaining("no open finance number");
    }

    @Test
    void takesBackOwnEntriesOnly() {
        OrderId order = fixture.anIssued(client);
        TimeEntryId entry = book(order, "1");
        SignedIn other = fixture.onTeamOf(client, Role.AE);
        assertThatThrownBy(() -> fixture.as(other, () -> corrections.takeBack(other, order, entry, "")))
                .isInstanceOf(NotFound.class);

        fixture.as(ae, () -> corrections.takeBack(ae, order, entry, ""));
        assertThat(cost(order).hours()).isEqualByComparingTo("0");
    }

    @Test
    void isRefusedToFinanceAndToContributorsWhoAreNotAssigned() {
        OrderId order = fixture.anIssued(client);
        SignedIn finance = fixture.person("Eva Soto", Role.FINANCE);
        SignedIn designer = fixture.onTeamOf(client, Role.CONTRIBUTOR);

        for (SignedIn who : List.of(finance, designer)) {
            assertThatThrownBy(() -> fixture.as(who, () -> bookings.book(who, order, time("1"))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.1", "24.25", "1.333"})
    void takesQuarterHoursOfADayOnly(String hours) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Hours.of(hours))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("hours"));
    }

    @Test
    void refusesTomorrow() {
        OrderId order = fixture.anIssued(client);
        TimeDraft tomorrow = new TimeDraft(LocalDate.now(ae.zone()).plusDays(2), Hours.of("1"), "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> bookings.book(ae, order, tomorrow)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("workedOn"));
    }

    @Test
    void refusesDaysBeforeTheFinanceNumber() {
        OrderId order = fixture.anIssued(client);
        TimeDraft before = new TimeDraft(TODAY.minusDays(1), Hours.of("1"), "");
        ExpenseDraft taxi = ExpenseDraft.plain(TODAY.minusDays(1), Money.of("12", "EUR"), "Taxi", "No receipt given");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> bookings.book(ae, order, before)))
                .withMessage("bookings.refused.beforeIssue")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("workedOn"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> expenses.book(ae, order, taxi, List.of())))
                .withMessage("expenses.refused.beforeIssue")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("spentOn"));
    }

    private TimeEntryId book(OrderId order, String hours) {
        return fixture.as(ae, () -> bookings.book(ae, order, time(hours)));
    }

    private void expense(OrderId order, String amount) {
        ExpenseDraft draft =
                ExpenseDraft.plain(TODAY, Money.of(amount, "EUR"), "Taxi to the printer", "No receipt given");
        fixture.as(ae, () -> expenses.book(ae, order, draft, List.of()));
    }

    private static TimeDraft time(String hours) {
        return new TimeDraft(TODAY, Hours.of(hours), "First layouts");
    }

    private void set(LocalDate from, String hourly) {
        SignedIn finance = fixture.person("Eva Soto", Role.FINANCE);
        fixture.as(finance, () -> rates.set(finance, ae.id(), from, Money.of(hourly, "EUR")));
    }

    private OrderCost cost(OrderId order) {
        return fixture.as(new Viewer.Everything("test"), () -> costs.of(order).get());
    }

    private void close(OrderId order) {
        fixture.as(new Viewer.Everything("test"), () -> {
            course.deliver(order);
            course.close(order);
            return order;
        });
    }

    private int insert(OrderId order) {
        return sql("""
                insert into time_entry (id, client_id, order_id, person_id, worked_on, hours, note, booked_at)
                select gen_random_uuid(), client_id, id, author_id, current_date, 1, '', now() from work_order where id = ?""", order.value());
    }

    private int sql(String sql, UUID id) {
        return fixture.as(
                new Viewer.Everything("test"), () -> jdbc.sql(sql).param(id).update());
    }
}
