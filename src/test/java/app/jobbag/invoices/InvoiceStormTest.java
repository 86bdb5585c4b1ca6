package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
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

/** FIN-3: 64 invoices are issued at the same moment, a third of them fail after the number was taken. */
@JobbagTest
class InvoiceStormTest {
    private static final int ISSUERS = 64;

    @Autowired
    BeanFactory beans;

    @Autowired
    Invoicing invoicing;

    @Autowired
    DocumentChain seals;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void leavesNoGapNoDuplicateAndOneChain() throws Exception {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        int before = last(money.details(money.anIssued(client, "1")));
        List<InvoiceId> drafts = IntStream.range(0, ISSUERS)
                .mapToObj(i -> money.aDraft(client, "100"))
                .toList();

        storm(drafts, money);

        List<Integer> numbers = drafts.stream()
                .map(money::details)
                .filter(invoice -> invoice.number() != null)
                .map(InvoiceStormTest::last)
                .toList();
        int issued = ISSUERS - (ISSUERS + 2) / 3;
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + issued)
                        .boxed()
                        .toList());
        assertThat(money.as(money.finance, () -> seals.broken(DocumentSeries.INVOICE)))
                .isEmpty();
    }

    private void storm(List<InvoiceId> drafts, MoneyFixture money) throws Exception {
        ExecutorService issuers = Executors.newFixedThreadPool(ISSUERS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < ISSUERS; i++) {
                boolean fails = i % 3 == 0;
                InvoiceId id = drafts.get(i);
                done.add(issuers.submit(() -> issue(money, id, fails)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            issuers.shutdown();
        }
    }

    private void issue(MoneyFixture money, InvoiceId id, boolean fails) {
        Viewers.as(new Viewer.Person(money.finance.id().value(), money.finance.name()), () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                invoicing.issue(
                        money.finance, id, invoicing.show(money.finance, id).version());
                if (fails) {
                    status.setRollbackOnly();
                }
            });
        });
    }

    private static int last(InvoiceDetails invoice) {
        String number = String.valueOf(invoice.number());
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
