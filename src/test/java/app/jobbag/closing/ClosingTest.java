package app.jobbag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderStatus;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class ClosingTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Closing closing;

    @Autowired
    OrderCourse course;

    @Autowired
    Bookings bookings;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
    }

    @Test
    void landsWhenTheOrderIsDelivered() {
        ClosingCardId card = money.cardOf(money.aDelivered(client));

        assertThat(show(card).status()).isEqualTo(ClosingStatus.WAITING);
        assertThat(show(card).points()).isEmpty();
    }

    @Test
    void closesTheNumberAndFreezesTheSettlement() {
        OrderId order = money.aClosed(client);
        ClosingDetails card = show(money.cardOf(order));

        assertThat(card.status()).isEqualTo(ClosingStatus.CLOSED);
        assertThat(money.orders.details(order).status()).isEqualTo(OrderStatus.CLOSED);
        SettlementDetails sheet = Objects.requireNonNull(card.settlement());
        assertThat(sheet.estimate()).isEqualTo(Money.of("2400", "EUR"));
        assertThat(sheet.cost()).isEqualTo(Money.of("80", "EUR"));
        assertThat(sheet.plannedMargin()).isEqualTo(Money.of("2320", "EUR"));
        assertThat(sheet.invoiced()).isEqualTo(Money.of("0", "EUR"));
    }

    @Test
    void locksTheNumberInTheDatabaseToo() {
        OrderId order = money.aClosed(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(
                        ae,
                        () -> bookings.book(
                                ae, order, new TimeDraft(LocalDate.of(2026, 3, 3), Hours.of("1"), "Late"))));
        assertThatThrownBy(() -> money.as(
                        money.manager,
                        () -> jdbc.sql("update time_entry set hours = 3 where order_id = ?")
                                .param(order.value())
                                .update()))
                .rootCause()
                .hasMessageContaining("no open finance number");
        assertThatThrownBy(() -> money.as(
                        money.manager,
                        () -> jdbc.sql("update settlement set cost = 0 where order_id = ?")
                                .param(order.value())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void staysOpenUntilEveryPointIsMendedOrWaived() {
        ClosingCardId card = aCardWithoutBookings();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> close(card)).withMessage("closing.refused.blocked");

        money.as(
                money.manager,
                () -> closing.waive(money.manager, card, version(card), "bookings", "A gift to the client"));

        assertThat(show(card).points()).singleElement().satisfies(point -> {
            assertThat(point.blocks()).isFalse();
            assertThat(point.waiver()).extracting(Waiver::reason).isEqualTo("A gift to the client");
        });
        close(card);
        assertThat(show(card).status()).isEqualTo(ClosingStatus.CLOSED);
    }

    @Test
    void asksForAReason() {
        ClosingCardId card = aCardWithoutBookings();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(
                        money.manager, () -> closing.waive(money.manager, card, version(card), "bookings", " ")))
                .withMessage("closing.refused.reasonless");
    }

    @Test
    void leavesWaivingToManagersAndClosingToFinance() {
        ClosingCardId card = aCardWithoutBookings();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(
                        money.finance, () -> closing.waive(money.finance, card, version(card), "bookings", "Because")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(money.manager, () -> closing.close(money.manager, card, version(card))));
    }

    @Test
    void reopensWithAReasonAndAsksAgain() {
        ClosingCardId card = aCardWithoutBookings();
        money.as(money.manager, () -> closing.waive(money.manager, card, version(card), "bookings", "A gift"));
        close(card);
        money.as(money.manager, () -> closing.reopen(money.manager, card, version(card), "A bill came late"));

        assertThat(show(card).status()).isEqualTo(ClosingStatus.WAITING);
        assertThat(show(card).points())
                .singleElement()
                .satisfies(point -> assertThat(point.blocks()).isTrue());
    }

    private ClosingCardId aCardWithoutBookings() {
        OrderId order = money.orders.anIssued(client);
        money.orders.as(new Viewer.Everything("test"), () -> {
            course.deliver(order);
            return order;
        });
        return money.cardOf(order);
    }

    private void close(ClosingCardId card) {
        money.as(money.finance, () -> closing.close(money.finance, card, version(card)));
    }

    private int version(ClosingCardId card) {
        return closing.show(money.finance, card).version();
    }

    private ClosingDetails show(ClosingCardId card) {
        return money.as(money.finance, () -> closing.show(money.finance, card));
    }
}
