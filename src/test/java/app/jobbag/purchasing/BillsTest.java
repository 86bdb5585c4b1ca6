package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.bookings.OrderCost;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.closing.ClosingBook;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderCourse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bills of suppliers: once, within their order, on an open number. */
@JobbagTest
class BillsTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private PurchaseScene scene;
    private PurchaseId order;

    @BeforeEach
    void anOrder() {
        scene = new PurchaseScene(beans);
        order = scene.sent("500");
    }

    @Test
    void theSameNumberOfASupplierComesInOnceHoweverItIsSpelled() {
        BillId first = scene.bill(order, "F-2026/001", "100");
        assertThatThrownBy(() -> scene.bill(order, "f2026 001", "100"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("number"));
        scene.money.as(scene.lucia, () -> booking().withdraw(scene.lucia, first, 0, "Emitida por error"));
        scene.bill(order, "F-2026/001", "100");
    }

    @Test
    void oneAboveItsOrderIsStoppedUntilAManagerLetsItThrough() {
        BillId bill = scene.bill(order, "F-1", "500.01");
        assertThat(scene.showBill(bill).state()).isEqualTo(BillState.STOPPED);
        assertThat(scene.show(order).billed().isZero()).isTrue();
        assertThatThrownBy(() -> scene.money.as(scene.lucia, () -> booking().release(scene.lucia, bill, 0)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> scene.money.as(scene.lucia, () -> booking().pass(scene.lucia, bill, 0, "Ya")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.money.as(
                        scene.lucia,
                        () -> jdbc.sql("update supplier_bill set state = 'BOOKED' where id = ?")
                                .param(bill.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        scene.money.as(scene.marta, () -> booking().pass(scene.marta, bill, 0, "Portes urgentes"));
        assertThat(scene.showBill(bill).state()).isEqualTo(BillState.BOOKED);
        assertThat(scene.showBill(bill).passedByName()).isEqualTo(scene.marta.name());
        assertThat(scene.show(order).toBill())
                .as("more is billed than was ordered: nothing is to come")
                .satisfies(left ->
                        assertThat(Objects.requireNonNull(left).isZero()).isTrue());
    }

    @Test
    void aTaxAboveTheNetIsAMistakeOfTyping() {
        LocalDate day = scene.today();
        BillDraft draft = new BillDraft("F-7", day, day, Money.of("100", "EUR"), Money.of("100.01", "EUR"), "");
        assertThatThrownBy(() ->
                        scene.money.as(scene.lucia, () -> booking().book(scene.lucia, order, draft, List.of())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("tax"));
    }

    @Test
    void aDayMoreThanAYearOffIsAMistakeOfTyping() {
        LocalDate day = scene.today();
        refused("billedOn", day.minusYears(1).minusDays(1), day);
        refused("dueOn", day, day.plusYears(1).plusDays(1));
        refused("dueOn", day, day.minusDays(1));
        refused("billedOn", day.plusDays(1), day.plusDays(1));
    }

    private void refused(String field, LocalDate billedOn, LocalDate dueOn) {
        BillDraft draft = new BillDraft("F-8", billedOn, dueOn, Money.of("1", "EUR"), Money.of("0", "EUR"), "");
        assertThatThrownBy(() ->
                        scene.money.as(scene.lucia, () -> booking().book(scene.lucia, order, draft, List.of())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void oneAboveItsOrderIsBookedOnceTheOrderIsRaised() {
        BillId bill = scene.bill(order, "F-1", "600");
        scene.revise(order, "600");
        scene.money.as(scene.lucia, () -> booking().release(scene.lucia, bill, 0));
        assertThat(scene.showBill(bill).state()).isEqualTo(BillState.BOOKED);
    }

    @Test
    void whoeverBuysBooksNone() {
        assertThatThrownBy(() -> scene.money.as(
                        scene.ana,
                        () -> booking()
                                .book(
                                        scene.ana,
                                        order,
                                        new BillDraft(
                                                "F-9",
                                                scene.today(),
                                                scene.today(),
                                                Money.of("1", "EUR"),
                                                Money.of("0", "EUR"),
                                                ""),
                                        List.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsBookedOnAClosedNumber() {
        PurchaseId waiting = scene.waiting("5");
        scene.money.as(scene.marta, () -> {
            OrderCourse course = beans.getBean(OrderCourse.class);
            course.workedOn(scene.order);
            course.deliver(scene.order);
            course.close(scene.order);
        });
        assertThatThrownBy(() -> scene.bill(order, "F-1", "1")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> scene.approve(scene.marta, waiting)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsOrderedAndNotBilledKeepsTheNumberOpen() {
        BillId bill = scene.bill(order, "F-1", "501");
        scene.money.as(scene.marta, () -> beans.getBean(OrderCourse.class).workedOn(scene.order));
        scene.money.as(scene.marta, () -> beans.getBean(OrderCourse.class).deliver(scene.order));
        assertThat(lacks()).contains("closing.lack.stoppedBill");
        scene.money.as(scene.lucia, () -> booking().withdraw(scene.lucia, bill, 0, "Devuelta"));
        assertThat(lacks()).contains("closing.lack.purchase").doesNotContain("closing.lack.stoppedBill");
        scene.deliver(order);
        scene.bill(order, "F-2", "500");
        assertThat(lacks()).doesNotContain("closing.lack.purchase", "closing.lack.stoppedBill");
    }

    @Test
    void anOrderStaysOpenWhileOneOfItsBillsIsStopped() {
        scene.money.as(scene.marta, () -> beans.getBean(OrderCourse.class).workedOn(scene.order));
        scene.money.as(scene.marta, () -> beans.getBean(OrderCourse.class).deliver(scene.order));
        scene.deliver(order);
        BillId stopped = scene.bill(order, "F-1", "600");
        scene.bill(order, "F-2", "500");
        assertThat(scene.show(order).state()).isEqualTo(PurchaseState.DELIVERED);
        assertThat(scene.show(order).billed()).isEqualTo(Money.of("500", "EUR"));
        assertThat(lacks()).contains("closing.lack.stoppedBill");
        assertThatThrownBy(() -> close()).hasMessage("purchasing.refused.stoppedBill");
        assertThatThrownBy(() -> scene.money.as(
                        scene.ana,
                        () -> jdbc.sql(
                                        "update purchase_order set state = 'CLOSED', ended_by_name = 'x', ended_at = now() where id = ?")
                                .param(order.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        scene.money.as(scene.lucia, () -> booking().withdraw(scene.lucia, stopped, 0, "Devuelta"));
        assertThat(scene.show(order).state()).isEqualTo(PurchaseState.CLOSED);
    }

    @Test
    void theLastStoppedBillThatIsLetThroughClosesItsOrder() {
        BillId first = scene.bill(order, "F-1", "600");
        BillId second = scene.bill(order, "F-2", "700");
        scene.deliver(order);
        scene.money.as(scene.marta, () -> booking().pass(scene.marta, first, 0, "Portes"));
        assertThat(scene.show(order).state()).isEqualTo(PurchaseState.DELIVERED);
        scene.money.as(scene.marta, () -> booking().pass(scene.marta, second, 0, "Portes"));
        assertThat(scene.show(order).state()).isEqualTo(PurchaseState.CLOSED);
    }

    @Test
    void aStoppedBillIsNoCostUntilItIsBooked() {
        OrderCost before = cost();
        BillId stopped = scene.bill(order, "F-1", "500.01");
        assertThat(cost()).isEqualTo(before);
        scene.money.as(scene.marta, () -> booking().pass(scene.marta, stopped, 0, "Portes"));
        assertThat(cost().bills()).isEqualTo(Money.of("500.01", "EUR"));
        assertThat(cost().total()).isEqualTo(Money.of("500.01", "EUR"));
    }

    private OrderCost cost() {
        return scene.money.as(
                scene.marta,
                () -> beans.getBean(OrderCosts.class).of(scene.order).get());
    }

    private void close() {
        scene.money.as(
                scene.ana, () -> beans.getBean(PurchaseCourse.class).close(scene.ana, order, scene.version(order)));
    }

    private List<String> lacks() {
        return scene.money.as(
                scene.marta,
                () -> beans.getBean(ClosingBook.class).missing(List.of(scene.order)).get().stream()
                        .map(Lack::key)
                        .toList());
    }

    private BillBooking booking() {
        return beans.getBean(BillBooking.class);
    }
}
