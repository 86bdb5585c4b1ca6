package app.jobbag.creditlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderStatus;
import app.jobbag.workorders.OrderText;
import app.jobbag.workorders.OrdersFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order gets its finance number within its client's limit, or by somebody's word (FIN-5). */
@JobbagTest
class IssuingOnCreditTest extends CreditScene {
    @Autowired
    Trail trail;

    @Test
    void isIssuedUpToTheLimitAndNotAbove() {
        limit("4800");
        issue(aSubmitted());
        issue(aSubmitted());
        OrderId third = aSubmitted();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> issue(third))
                .withMessage("creditlimits.refused.over");
        assertThat(details(third).status()).isEqualTo(OrderStatus.SUBMITTED);
        assertThat(account().overSince()).isNull();
    }

    @Test
    void withoutALimitNothingIsAsked() {
        issue(aSubmitted());
        limit("1");
        money.as(money.finance, () -> limits.set(money.finance, client, 1, null, ""));
        issue(aSubmitted());
    }

    @Test
    void isIssuedWhenFinanceHasReleasedIt() {
        limit("500");
        OrderId order = aSubmitted();
        release(money.finance, order, "The client pays on Friday");
        issue(order);

        assertThat(details(order).number()).isNotNull();
        assertThat(account().overSince()).isNotNull();
        assertThat(history("order", order))
                .anyMatch(each -> each.verb().equals("creditReleased")
                        && "The client pays on Friday".equals(each.reason())
                        && each.changes().isEmpty());
        assertThat(money.as(money.finance, () -> limits.releases(client).get()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.worth()).isEqualTo(Money.of("2400", "EUR"));
                    assertThat(each.used()).isEqualTo(Money.of("2400", "EUR"));
                    assertThat(each.limit()).isEqualTo(Money.of("500", "EUR"));
                    assertThat(each.by()).isEqualTo(money.finance.name());
                });
    }

    @Test
    void theReleaseIsForThatOrderAtWhatItIsWorth() {
        limit("500");
        OrderId order = aSubmitted();
        release(money.finance, order, "Insured");
        money.as(lead, () -> decisions.return_(lead, order, version(order), "Make it bigger"));
        OrderText dearer = new OrderText(
                "Vintage poster", OrdersFixture.answers(), Money.of("2400.01", "EUR"), LocalDate.of(2027, 3, 1));
        money.as(ae, () -> register.writeAndSubmit(ae, order, version(order), dearer));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> issue(order));

        OrderId other = aSubmitted();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> issue(other));
    }

    @Test
    void anOrderWithoutAnAmountWaitsTooOnceTheClientIsAbove() {
        limit("0");
        OrderText text =
                new OrderText("Poster", OrdersFixture.answers(), Money.of("0", "EUR"), LocalDate.of(2027, 3, 1));
        OrderDraft draft = money.orders.draft(client, text);
        OrderId nothing = money.as(ae, () -> register.begin(ae, draft));
        money.as(ae, () -> register.submit(ae, nothing, version(nothing)));
        issue(nothing);

        OrderId order = aSubmitted();
        release(money.manager, order, "Known for years");
        issue(order);
        OrderId again = money.as(ae, () -> register.begin(ae, draft));
        money.as(ae, () -> register.submit(ae, again, version(again)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> issue(again));
        release(money.finance, again, "Costs nothing");
        issue(again);
    }

    @Test
    void isReleasedByFinanceOrAManagerWithAReasonAndOnce() {
        limit("500");
        OrderId order = aSubmitted();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> release(ae, order, "Please"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> release(lead, order, "Please"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> release(money.finance, order, " "))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> money.as(
                        money.finance, () -> credit.release(money.finance, order, version(order) - 1, "Insured")));
        release(money.manager, order, "Insured");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> release(money.finance, order, "Insured"))
                .withMessage("creditlimits.refused.needless");
        issue(order);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> release(money.finance, order, "Insured"))
                .withMessage("workorders.refused.credit");
    }

    /** Each of them fits alone; the second counts the first. */
    @Test
    void ofTwoAtOnceOneWaits() throws Exception {
        limit("2400");
        for (int round = 0; round < 4; round++) {
            List<OrderId> both = List.of(aSubmitted(), aSubmitted());
            assertThat(together(both)).hasSize(1);
            limit(String.valueOf(2400 * (round + 2)));
        }
    }

    /** @return the refused ones */
    private List<OrderId> together(List<OrderId> orders) throws Exception {
        CyclicBarrier start = new CyclicBarrier(orders.size());
        ExecutorService issuers = Executors.newFixedThreadPool(orders.size());
        try {
            List<Future<Optional<OrderId>>> tried = issuers.invokeAll(
                    orders.stream().map(each -> attempt(start, each)).toList());
            List<Optional<OrderId>> refused = new ArrayList<>();
            for (Future<Optional<OrderId>> each : tried) {
                refused.add(each.get());
            }
            return refused.stream().flatMap(Optional::stream).toList();
        } finally {
            issuers.shutdown();
        }
    }

    private Callable<Optional<OrderId>> attempt(CyclicBarrier start, OrderId order) {
        return () -> {
            start.await();
            try {
                issue(order);
                return Optional.empty();
            } catch (Refused e) {
                assertThat(e.key()).isEqualTo("creditlimits.refused.over");
                return Optional.of(order);
            }
        };
    }

    private List<TrailEntry> history(String subject, OrderId order) {
        return money.as(money.finance, () -> trail.of(subject, order.value()));
    }
}
