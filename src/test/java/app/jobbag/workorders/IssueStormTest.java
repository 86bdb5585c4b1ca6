package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** WO-2: 64 people issue at the same moment, a third of them fail after the number was taken. */
@JobbagTest
class IssueStormTest {
    private static final int ISSUERS = 64;

    @Autowired
    BeanFactory beans;

    @Autowired
    OrderDecisions decisions;

    @Autowired
    OrderRegister register;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void leavesNoGapAndNoDuplicate() throws Exception {
        OrdersFixture fixture = new OrdersFixture(beans);
        ClientId client = fixture.aClient();
        SignedIn ae = fixture.onTeamOf(client, Role.AE);
        SignedIn manager = fixture.person("Marta Gil", Role.MANAGER);
        List<OrderId> orders = IntStream.range(0, ISSUERS)
                .mapToObj(i -> fixture.aSubmitted(ae, client))
                .toList();
        int before = last(fixture.details(fixture.anIssued(client)));

        storm(orders, manager);

        List<Integer> numbers = orders.stream()
                .map(fixture::details)
                .filter(order -> order.number() != null)
                .map(IssueStormTest::last)
                .toList();
        assertThat(numbers).hasSize(ISSUERS - (ISSUERS + 2) / 3);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + numbers.size())
                        .boxed()
                        .toList());
    }

    private void storm(List<OrderId> orders, SignedIn manager) throws Exception {
        ExecutorService issuers = Executors.newFixedThreadPool(ISSUERS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < ISSUERS; i++) {
                boolean fails = i % 3 == 0;
                OrderId id = orders.get(i);
                done.add(issuers.submit(() -> issue(manager, id, fails)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            issuers.shutdown();
        }
    }

    private void issue(SignedIn manager, OrderId id, boolean fails) {
        Viewers.as(new Viewer.Person(manager.id().value(), manager.name()), () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                decisions.issue(manager, id, register.details(id).version());
                if (fails) {
                    status.setRollbackOnly();
                }
            });
        });
    }

    private static int last(OrderDetails order) {
        String number = String.valueOf(order.number());
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
