package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.TestDatabase;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Balances;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.collections.Refund;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffs;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.periods.Period;
import app.jobbag.periods.PeriodId;
import app.jobbag.periods.Periods;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A locked month takes nothing more, and what was handed over of it stays. On a database of its own: a lock holds for everybody. */
@SpringBootTest(properties = "jobbag.test.locks=true")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class PeriodLockTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    SteerableClock clock;

    @Autowired
    BookLocking locking;

    @Autowired
    Periods periods;

    @Autowired
    Chart chart;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;
    SignedIn finance;
    Instant then;
    LocalDate day;
    YearMonth month;

    @BeforeEach
    void aMonthThatIsOver() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        finance = money.finance;
        then = clock.instant();
        day = money.today();
        month = YearMonth.from(day);
    }

    @AfterEach
    void allOpen() {
        for (Optional<Period> last = latest(); last.isPresent(); last = latest()) {
            Period period = last.get();
            money.as(money.manager, () -> periods.reopen(money.manager, new PeriodId(period.id()), "The test is over"));
        }
    }

    @Test
    void nothingIsBookedInALockedMonth() {
        InvoiceId id = money.anIssued(client, "1000");
        InvoiceId draft = money.aDraft(client, "200");
        WriteOffs writeOffs = beans.getBean(WriteOffs.class);
        WriteOffId asked =
                money.as(finance, () -> writeOffs.ask(finance, id, new WriteOffDraft(BigDecimal.ONE, "Too small")));
        lock();

        InvoiceDetails invoice = money.details(id);
        PaymentDraft draftOf = new PaymentDraft(day, BigDecimal.TEN, "");
        refused("receivedOn", () -> money.as(finance, () -> beans.getBean(Collecting.class)
                .receive(finance, id, invoice.version(), draftOf)));
        Refund refund = new Refund(client, Money.of("1", "EUR"), day, "", null);
        refused("day", () -> money.as(finance, () -> beans.getBean(Balances.class).refund(finance, refund)));
        refused(null, () -> clock.at(then, () -> money.issue(draft)));
        refused(null, () -> clock.at(then, () -> new CreditFixture(beans, money).whole(id)));
        refused(null, () -> clock.at(then, () -> money.as(money.manager, () -> writeOffs.approve(money.manager, asked))));
        clock.at(later(), () -> money.issue(draft));
    }

    @Test
    void theDatabaseRefusesToo() {
        InvoiceId id = money.anIssued(client, "1000");
        lock();

        assertThatThrownBy(() -> money.as(finance, () -> jdbc.sql("""
                        insert into payment (id, client_id, invoice_id, received_on, amount, currency, reference, recorded_by,
                            recorded_by_name, recorded_at) values (?, ?, ?, ?, 1, 'EUR', '', ?, 'Lucía', now())""")
                        .params(Ids.next(), client.value(), id.value(), day, finance.id().value())
                        .update()))
                .rootCause()
                .hasMessageContaining("are locked");
        assertThatThrownBy(() -> money.as(finance, () -> jdbc.sql("update accounting_period set locked_at = now()").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void onlyAMonthThatIsOverIsLockedAndOnce() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(finance, () -> locking.lock(finance, month)))
                .withMessage("periods.refused.running");
        lock();
        assertThatExceptionOfType(Refused.class).isThrownBy(this::lock).withMessage("periods.refused.already");
    }

    @Test
    void aManagerOpensTheLatestAgainWithAReason() {
        InvoiceId id = money.anIssued(client, "1000");
        lock();
        Period locked = latest().orElseThrow();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(finance, () -> periods.reopen(finance, new PeriodId(locked.id()), "Forgot a payment")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(money.manager, () -> periods.reopen(money.manager, new PeriodId(locked.id()), " ")))
                .withMessage("periods.refused.reasonless");
        money.as(money.manager, () -> periods.reopen(money.manager, new PeriodId(locked.id()), "Forgot a payment"));
        InvoiceDetails invoice = money.details(id);
        clock.at(later(), () -> money.as(finance, () -> beans.getBean(Collecting.class)
                .receive(finance, id, invoice.version(), new PaymentDraft(day, BigDecimal.TEN, ""))));
        lock();

        assertThat(latest().orElseThrow().edition()).isGreaterThan(locked.edition());
        assertThat(kept(locked)).isLessThan(kept(latest().orElseThrow()));
    }

    @Test
    void whatWasHandedOverIsTheSameForEver() throws Exception {
        money.anIssued(client, "1000", "33.33");
        lock();
        String first = file();
        Chart.Accounts accounts = money.as(finance, () -> chart.accounts(finance));
        money.as(finance, () -> chart.change(finance, accounts.version(), Map.of("INCOME", "700", "TAX", "4770021")));
        clock.at(later(), () -> money.anIssued(client, "5"));

        assertThat(file()).isEqualTo(first).contains("705").doesNotContain("4770021");
        int version = money.as(finance, () -> chart.accounts(finance)).version();
        money.as(finance, () -> chart.change(finance, version, Map.of("INCOME", "705", "TAX", "477")));
    }

    @Test
    void whoeverIssuesWhileItIsLockedIsInItOrRefused() throws Exception {
        List<InvoiceId> drafts = Stream.of("10", "20", "30", "40", "50", "60")
                .map(amount -> money.aDraft(client, amount))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(7);
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Boolean>> work = Stream.concat(
                        drafts.stream().map(id -> (Callable<Boolean>) () -> {
                            start.await();
                            clock.at(then, () -> money.issue(id));
                            return true;
                        }),
                        Stream.of(() -> {
                            start.await();
                            Thread.sleep(20);
                            lock();
                            return true;
                        }))
                .toList();
        List<Future<Boolean>> done = work.stream().map(threads::submit).toList();
        start.countDown();
        int issued = 0;
        for (int i = 0; i < drafts.size(); i++) {
            issued += through(done.get(i)) ? 1 : 0;
        }
        assertThat(through(done.get(6))).isTrue();
        threads.shutdown();

        Reconciled report = clockless(() -> beans.getBean(Reconciling.class).month(finance, month));
        assertThat(report.agrees()).isTrue();
        int kept = clockless(() -> jdbc.sql("select count(distinct source_id) from journal_line where client_id = ? and edition = ?")
                .params(client.value(), latest().orElseThrow().edition())
                .query(Integer.class)
                .single());
        assertThat(kept).isEqualTo(issued);
    }

    @Test
    void pagesShowTheMonthItsLockAndThatItAgrees() {
        money.anIssued(client, "1000");
        assertThat(mvc.post().uri("/periods").param("month", month.toString()).with(People.as(finance)).with(csrf()))
                .hasStatus(422);
        lock();
        for (String place : List.of("/journal?month=" + month, "/reconciliation?month=" + month, "/periods",
                "/journal-accounts/edit", "/journal?month=nonsense")) {
            assertThat(mvc.get().uri(place).with(People.as(finance))).hasStatusOk();
        }
        String reopening = "/periods/" + latest().orElseThrow().id() + "/reopening";
        assertThat(mvc.get().uri(reopening + "/new").with(People.as(money.manager))).hasStatusOk();
        assertThat(mvc.get().uri(reopening + "/new").with(People.as(finance))).hasStatus(404);
        assertThat(mvc.get().uri("/reconciliation?month=" + month).with(People.as(finance)))
                .bodyText()
                .contains("chip-good");
    }

    private boolean through(Future<Boolean> future) throws Exception {
        try {
            return future.get();
        } catch (java.util.concurrent.ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Refused.class).hasMessage("periods.refused.locked");
            return false;
        }
    }

    private <T> T clockless(java.util.function.Supplier<T> work) {
        return money.as(finance, work);
    }

    private void refused(String field, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo("periods.refused.locked");
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private void lock() {
        clock.at(later(), () -> money.as(finance, () -> locking.lock(finance, month)));
    }

    private Instant later() {
        return then.plus(Duration.ofDays(40));
    }

    private Optional<Period> latest() {
        return money.as(finance, () -> periods.latest());
    }

    private int kept(Period period) {
        return money.as(finance, () -> jdbc.sql("select count(*) from journal_line where month = ? and edition = ?")
                .params(period.month(), period.edition())
                .query(Integer.class)
                .single());
    }

    private String file() throws Exception {
        return mvc.get()
                .uri("/journal.csv?month=" + month)
                .with(People.as(finance))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
