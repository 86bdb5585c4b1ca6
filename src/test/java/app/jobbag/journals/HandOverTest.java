package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was handed over of a locked month is whole, and stays. */
class HandOverTest extends LockedBooks {
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
        int kept = clockless(
                () -> jdbc.sql("select count(distinct source_id) from journal_line where client_id = ? and edition = ?")
                        .params(client.value(), latest().orElseThrow().edition())
                        .query(Integer.class)
                        .single());
        assertThat(kept).isEqualTo(issued);
    }

    /** Page by page it is the same as at once, of an open month and of a locked one. */
    @Test
    void aMonthIsReadFromAnyPlaceOn() {
        money.anIssued(client, "10");
        money.anIssued(client, "20", "30");
        List<JournalLine> open = readFromEveryPlace();
        lock();
        assertThat(readFromEveryPlace())
                .extracting(JournalLine::place)
                .isEqualTo(open.stream().map(JournalLine::place).toList());
        assertThat(JournalMonth.Lines.of(open, JournalLook.ALL, 1)).satisfies(page -> {
            assertThat(page.shown()).hasSize(1);
            assertThat(page.later()).isTrue();
            assertThat(page.earlier()).isFalse();
        });
    }

    private List<JournalLine> readFromEveryPlace() {
        List<JournalLine> all = read(null);
        for (int i = 0; i < all.size(); i++) {
            JournalLine at = all.get(i);
            assertThat(read(new JournalLook.Place(at.entry(), at.position(), true)))
                    .isEqualTo(all.subList(i + 1, all.size()));
            assertThat(read(new JournalLook.Place(at.entry(), at.position(), false)))
                    .isEqualTo(all.subList(0, i));
        }
        return all;
    }

    private List<JournalLine> read(JournalLook.@Nullable Place place) {
        JournalLook look = new JournalLook(null, client.value(), place);
        return money.as(finance, () -> beans.getBean(Journals.class).month(finance, month, look))
                .lines()
                .shown();
    }

    @Test
    void pagesShowTheMonthItsLockAndThatItAgrees() {
        money.anIssued(client, "1000");
        assertThat(mvc.post()
                        .uri("/periods")
                        .param("month", month.toString())
                        .with(People.as(finance))
                        .with(csrf()))
                .hasStatus(422);
        lock();
        for (String place : List.of(
                "/journal?month=" + month,
                "/reconciliation?month=" + month,
                "/periods",
                "/journal-accounts/edit",
                "/journal?month=" + month + "&account=RECEIVABLE&client=" + client.value() + "&after=1.0",
                "/journal?month=" + month + "&account=NONE&client=x&before=9999999.0",
                "/journal?month=nonsense")) {
            assertThat(mvc.get().uri(place).with(People.as(finance))).hasStatusOk();
        }
        String reopening = "/periods/" + latest().orElseThrow().id() + "/reopening";
        assertThat(mvc.get().uri(reopening + "/new").with(People.as(money.manager)))
                .hasStatusOk();
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

    private String file() throws Exception {
        return mvc.get()
                .uri("/journal.csv?month=" + month)
                .with(People.as(finance))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
