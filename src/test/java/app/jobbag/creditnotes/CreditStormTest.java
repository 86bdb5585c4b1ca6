package app.jobbag.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.DocumentChain;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** FIN-3: 64 credit notes at the same moment, on eight invoices, a third of them failing after the number was taken. */
@JobbagTest
class CreditStormTest {
    private static final int ISSUERS = 64;
    private static final int INVOICES = 8;

    @Autowired
    BeanFactory beans;

    @Autowired
    Crediting crediting;

    @Autowired
    DocumentChain chain;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void leavesNoGapOneChainAndNothingCreditedTwice() throws Exception {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        List<InvoiceId> invoices = new ArrayList<>();
        for (int i = 0; i < INVOICES; i++) {
            invoices.add(money.anIssued(client, "100"));
        }
        long before = count(money);
        AtomicInteger issued = new AtomicInteger();

        storm(invoices, money, issued);

        assertThat(count(money) - before).isEqualTo(issued.get());
        assertThat(money.as(money.finance, () -> chain.broken(CreditNoteShelf.SERIES)))
                .isEmpty();
        Money back = Money.of("0", "EUR");
        for (InvoiceId id : invoices) {
            InvoiceDetails invoice = money.details(id);
            assertThat(invoice.open().isNegative()).isFalse();
            back = back.plus(invoice.credited());
        }
        assertThat(back).isEqualTo(Money.of("48.4", "EUR").times(BigDecimal.valueOf(issued.get())));
    }

    private void storm(List<InvoiceId> invoices, MoneyFixture money, AtomicInteger issued) throws Exception {
        ExecutorService issuers = Executors.newFixedThreadPool(ISSUERS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < ISSUERS; i++) {
                boolean fails = i % 3 == 0;
                InvoiceId id = invoices.get(i % INVOICES);
                done.add(issuers.submit(() -> {
                    if (issue(money, id, fails)) {
                        issued.incrementAndGet();
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            issuers.shutdown();
        }
    }

    private boolean issue(MoneyFixture money, InvoiceId id, boolean fails) {
        CreditPart part = new CreditPart(0, CreditPart.How.AMOUNT, new BigDecimal("40"));
        try {
            Viewers.as(
                    new Viewer.Person(money.finance.id().value(), money.finance.name()),
                    () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        int seen = crediting
                                .creditable(money.finance, id)
                                .invoice()
                                .version();
                        crediting.issue(money.finance, id, seen, new CreditDraft("Too much", List.of(part)));
                        if (fails) {
                            status.setRollbackOnly();
                        }
                    }));
            return !fails;
        } catch (Stale | app.jobbag.kernel.Refused | org.springframework.dao.ConcurrencyFailureException lost) {
            return false;
        }
    }

    private long count(MoneyFixture money) {
        return money.as(money.finance, () -> chain.count(CreditNoteShelf.SERIES));
    }
}
