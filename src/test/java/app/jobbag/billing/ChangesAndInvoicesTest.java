package app.jobbag.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.changeorders.ChangeDraft;
import app.jobbag.changeorders.ChangeHanding;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.changeorders.ChangeWriting;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Amendment;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What was invoiced of an order, or is asked for, no change takes back; what a change may take off nobody asks for (FIN-2, WO-4). */
@JobbagTest
class ChangesAndInvoicesTest {
    @Autowired
    BeanFactory beans;

    MoneyFixture money;
    ClientId client;
    OrderId order;
    SignedIn ae;

    /** Of 2,400 EUR, 60 % is asked for. */
    @BeforeEach
    void aDepositIsAskedFor() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        order = money.orders.anIssued(client);
        ae = money.orders.onTeamOf(client, Role.AE);
        ask("60");
    }

    @Test
    void aChangeKeepsWhatIsAskedForOrInvoiced() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change("-960.01"))
                .withMessage("changeorders.refused.belowInvoiced")
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("money");
                    assertThat(refused.arguments()).containsExactly(Money.of("1440", "EUR"));
                });
        assertThat(change("-960")).isNotNull();
    }

    @Test
    void theDatabaseKeepsItToo() {
        Amendment lower = new Amendment(
                client.value(),
                UUID.randomUUID(),
                "CO-2026-9999",
                Map.of(),
                new BigDecimal("-1000"),
                null,
                true,
                Instant.parse("2026-03-02T10:00:00Z"),
                "Luis");
        assertThatThrownBy(() -> money.orders.as(new Viewer.Everything("test"), () -> {
                    beans.getBean(OrderCourse.class).amend(order, lower);
                    return order;
                }))
                .rootCause()
                .hasMessageContaining("worth less than the 1440");
    }

    @Test
    void whatAnOpenChangeMayTakeOffIsNotAskedFor() {
        ChangeOrderId change = change("-700");
        money.as(ae, () -> beans.getBean(ChangeHanding.class).submit(ae, change, 0));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ask("20")).withMessage("invoices.request.mayLose");
        ask("10");
    }

    private void ask(String percent) {
        BillingItemDraft draft = new BillingItemDraft(
                BillingItemDraft.Kind.DEPOSIT, "Anticipo", Percent.of(percent), null, money.today(), null, null, "");
        Billing billing = beans.getBean(Billing.class);
        BillingItemId item = money.as(ae, () -> billing.add(ae, order, draft));
        money.as(ae, () -> billing.request(ae, item, "As planned"));
    }

    private ChangeOrderId change(String amount) {
        OrderDetails now = money.orders.details(order);
        ChangeDraft draft = new ChangeDraft(
                "Fewer posters", null, null, now.answers(), Money.of(amount, "EUR"), now.deliveryDate(), null);
        return money.as(ae, () -> beans.getBean(ChangeWriting.class).begin(ae, order, draft));
    }
}
