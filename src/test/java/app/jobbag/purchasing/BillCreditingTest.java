package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Credit notes of suppliers lower what is billed and committed, once each, and never beyond their bill. */
@JobbagTest
class BillCreditingTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private PurchaseScene scene;
    private PurchaseId order;
    private BillId bill;

    @BeforeEach
    void aBill() {
        scene = new PurchaseScene(beans);
        order = scene.sent("500");
        bill = scene.bill(order, "F-1", "400");
    }

    @Test
    void lowersWhatIsBilledAndCommitted() {
        assertThat(cost("bills + committed")).isEqualByComparingTo("500");
        BillId note = credit("A-1", "150");
        assertThat(scene.show(order).billed()).isEqualTo(Money.of("250", "EUR"));
        assertThat(cost("bills")).isEqualByComparingTo("250");
        assertThat(cost("committed")).isEqualByComparingTo("100");
        assertThat(scene.showBill(bill).left()).isEqualTo(Money.of("250", "EUR"));
        assertThat(scene.showBill(note).isCredit()).isTrue();
        scene.money.as(scene.lucia, () -> booking().withdraw(scene.lucia, note, 0, "Wrong bill"));
        assertThat(cost("bills")).isEqualByComparingTo("400");
        assertThat(cost("committed")).isEqualByComparingTo("100");
    }

    @Test
    void theSuppliersNumberComesInOnce() {
        credit("A-1", "10");
        assertThatThrownBy(() -> credit("a 1", "10"))
                .isInstanceOf(Refused.class)
                .hasMessage("purchasing.refused.twice");
        assertThatThrownBy(() -> credit("F-1", "10"))
                .isInstanceOf(Refused.class)
                .hasMessage("purchasing.refused.twice");
    }

    @Test
    void neverBeyondItsBill() {
        credit("A-1", "300");
        assertThatThrownBy(() -> credit("A-2", "100.01")).hasMessage("purchasing.refused.overBill");
        assertThatThrownBy(
                        () -> scene.money.as(scene.lucia, () -> booking().withdraw(scene.lucia, bill, 0, "All of it")))
                .hasMessage("purchasing.refused.credited");
        assertThatThrownBy(() -> scene.money.as(
                        scene.lucia,
                        () -> jdbc.sql("update supplier_bill set state = 'WITHDRAWN', reason = 'x' where id = ?")
                                .param(bill.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        credit("A-3", "100");
        assertThat(scene.showBill(bill).left().isZero()).isTrue();
        assertThat(cost("bills")).isZero();
    }

    @Test
    void whatIsBilledAgainMeanwhileIsNoReasonForAnErrorPage() {
        BillId note = credit("A-1", "400");
        scene.bill(order, "F-2", "500");
        assertThatThrownBy(
                        () -> scene.money.as(scene.lucia, () -> booking().withdraw(scene.lucia, note, 0, "Wrong bill")))
                .isInstanceOf(Refused.class)
                .hasMessage("purchasing.refused.creditBilled");
        assertThat(scene.showBill(note).state()).isEqualTo(BillState.BOOKED);
    }

    private BigDecimal cost(String what) {
        BigDecimal[] found = new BigDecimal[1];
        scene.money.as(
                scene.lucia,
                () -> found[0] = jdbc.sql("select " + what + " from order_cost where order_id = ?")
                        .param(scene.order.value())
                        .query(BigDecimal.class)
                        .single());
        return found[0];
    }

    private BillId credit(String number, String net) {
        BillId[] note = new BillId[1];
        scene.money.as(
                scene.lucia,
                () -> note[0] = beans.getBean(BillCrediting.class)
                        .credit(
                                scene.lucia,
                                bill,
                                new BillDraft(
                                        number,
                                        scene.today(),
                                        scene.today(),
                                        Money.of(net, "EUR"),
                                        Money.of("0", "EUR"),
                                        ""),
                                List.of()));
        return note[0];
    }

    private BillBooking booking() {
        return beans.getBean(BillBooking.class);
    }
}
