package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** FIN-2, FIN-3a: what each order earns is what was asked for it, and it is closed when it earns it. */
@JobbagTest
class OrdersOfAnInvoiceTest {
    @Autowired
    BeanFactory beans;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
    }

    @Test
    void namesTheOrdersBetweenWhichMoneyWasMoved() {
        InvoiceId id = money.aDraft(client, "100", "50");
        List<OrderId> orders = money.details(id).asked();
        write(id, line(id, orders.get(0), "90"), line(id, orders.get(1), "60"));

        assertThat(money.details(id).lacks())
                .extracting(Lack::key)
                .containsExactly("invoices.lack.orderSum", "invoices.lack.orderSum");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> money.issue(id));
    }

    @Test
    void offersAnOrderAgainWhoseLastLineWasTakenOut() {
        InvoiceId id = money.aDraft(client, "100", "50");
        List<OrderId> orders = money.details(id).asked();
        write(id, line(id, orders.get(0), "100"));

        assertThat(money.details(id).asked()).isEqualTo(orders);
    }

    @Test
    void refusesALineForAnOrderThatWasNotAskedFor() {
        InvoiceId id = money.aDraft(client, "100");
        OrderId other = money.aClosed(client);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> write(id, line(id, other, "100")))
                .withMessage("invoices.refused.otherOrder");
    }

    @RepeatedTest(5)
    void neverIssuesAnInvoiceForAnOrderThatIsReopenedAtTheSameTime() throws Exception {
        InvoiceId id = money.aDraft(client, "100");
        OrderId order = money.details(id).asked().get(0);
        ClosingCardId card = money.cardOf(order);
        Closing closing = beans.getBean(Closing.class);
        int version =
                money.as(money.manager, () -> closing.show(money.manager, card).version());
        int seen = money.details(id).version();
        CompletableFuture<Void> issued = CompletableFuture.runAsync(() ->
                money.as(money.finance, () -> beans.getBean(Invoicing.class).issue(money.finance, id, seen)));
        CompletableFuture<Void> reopened = CompletableFuture.runAsync(
                () -> money.as(money.manager, () -> closing.reopen(money.manager, card, version, "A bill came late")));
        reopened.get();
        boolean wasIssued = succeeded(issued);

        InvoiceDetails invoice = money.details(id);
        assertThat(invoice.status().editable()).isEqualTo(!wasIssued);
        if (!wasIssued) {
            assertThat(invoice.lacks()).extracting(Lack::key).contains("closing.lack.notClosed");
        }
        assertThat(money.as(
                        money.finance,
                        () -> closing.show(money.finance, card).order().status()))
                .isEqualTo(OrderStatus.DELIVERED);
    }

    private static boolean succeeded(CompletableFuture<Void> deed) throws InterruptedException {
        try {
            deed.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(Refused.class);
            return false;
        }
    }

    private LineDraft line(InvoiceId id, OrderId order, String price) {
        InvoiceDetails now = money.details(id);
        return new LineDraft(
                order,
                "Poster",
                BigDecimal.ONE,
                new BigDecimal(price),
                now.content().lines().get(0).tax());
    }

    private void write(InvoiceId id, LineDraft... lines) {
        InvoiceDetails now = money.details(id);
        InvoiceDraft draft = new InvoiceDraft("", now.content().suppliedOn(), "", List.of(lines), null);
        money.as(money.finance, () -> beans.getBean(Invoicing.class).write(money.finance, id, now.version(), draft));
    }
}
