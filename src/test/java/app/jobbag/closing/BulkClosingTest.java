package app.jobbag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderStatus;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** FIN-1: several cards that lack nothing are closed in one deed; the refusal of one leaves the others be. */
@JobbagTest
class BulkClosingTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    BulkClosing bulk;

    @Autowired
    Closing closing;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
    }

    @Test
    void closesWhatIsCompleteAndSaysOfEachOther() {
        OrderId first = money.aDelivered(client);
        OrderId second = money.aDelivered(client);
        OrderId taken = money.aDelivered(client);
        OrderId unbooked = unbooked();
        List<CardPick> picks = List.of(pick(first), pick(second), pick(taken), pick(unbooked));
        money.as(
                money.finance,
                () -> closing.close(
                        money.finance, picks.get(2).card(), picks.get(2).version()));

        ClosingRun run = show(money.as(money.finance, () -> bulk.close(money.finance, picks)));
        assertThat(run.closed()).isEqualTo(2);
        assertThat(outcome(run, taken)).isEqualTo(ClosingRun.Outcome.CHANGED);
        assertThat(outcome(run, unbooked)).isEqualTo(ClosingRun.Outcome.BLOCKED);
        assertThat(status(first)).isEqualTo(OrderStatus.CLOSED);
        assertThat(status(second)).isEqualTo(OrderStatus.CLOSED);
        assertThat(status(unbooked)).isEqualTo(OrderStatus.DELIVERED);
        assertThat(money.as(
                        money.finance,
                        () -> closing.show(money.finance, picks.get(0).card()).settlement()))
                .isNotNull();
    }

    @Test
    void isFinancesToDo() {
        List<CardPick> picks = List.of(pick(money.aDelivered(client)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(money.manager, () -> bulk.close(money.manager, picks)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(money.finance, () -> bulk.close(money.finance, List.of())))
                .withMessage("closing.run.refused.none");
    }

    @Test
    void offersOnlyWhatLacksNothing() {
        OrderId unbooked = unbooked();
        assertThat(money.as(money.finance, () -> bulk.ready(money.finance)))
                .extracting(ReadyCard::id)
                .doesNotContain(money.cardOf(unbooked));
    }

    private OrderId unbooked() {
        OrderId order = money.orders.anIssued(client);
        return money.orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            return order;
        });
    }

    private CardPick pick(OrderId order) {
        ClosingCardId card = money.cardOf(order);
        return money.as(
                money.finance,
                () -> new CardPick(card, closing.show(money.finance, card).version()));
    }

    private ClosingRun show(ClosingRunId run) {
        return money.as(money.finance, () -> bulk.show(run));
    }

    private ClosingRun.Outcome outcome(ClosingRun run, OrderId order) {
        return run.rows().stream()
                .filter(row -> row.cardId().equals(money.cardOf(order).value()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private OrderStatus status(OrderId order) {
        return money.orders.details(order).status();
    }
}
