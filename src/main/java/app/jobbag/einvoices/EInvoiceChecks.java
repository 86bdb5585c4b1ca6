package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceIssued;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Holds what was written against the official rules, outside any transaction: soon after the commit, and by the job for what a
 * crash left. The first one after a start waits some seconds for the rules to be read; nobody else does.
 */
@Component
class EInvoiceChecks implements RecurringJob, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(EInvoiceChecks.class);

    /** A few at a time: the newest are found at once, and a heap left behind doesn't keep the machine busy. */
    private static final int BATCH = 4;

    private final EInvoiceShelf shelf;
    private final Rulebook rules;
    private final SteerableClock clock;
    private final ThreadPoolExecutor soon = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(1),
            EInvoiceChecks::quiet,
            new ThreadPoolExecutor.DiscardPolicy());

    EInvoiceChecks(EInvoiceShelf shelf, Rulebook rules, SteerableClock clock) {
        this.shelf = shelf;
        this.rules = rules;
        this.clock = clock;
        soon.allowCoreThreadTimeOut(true);
    }

    @TransactionalEventListener
    void on(InvoiceIssued issued) {
        wake();
    }

    @TransactionalEventListener
    void on(EInvoiceWritten written) {
        wake();
    }

    private void wake() {
        if (!clock.isSteered()) {
            soon.execute(() -> Viewers.as(new Viewer.Everything(name()), this::run));
        }
    }

    @Override
    public String name() {
        return "check-einvoices";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public synchronized void run() {
        List<EInvoiceShelf.Due> due = shelf.due(BATCH);
        for (EInvoiceShelf.Due each : due) {
            List<Breach> breaches = rules.breaches(each.format().rules(), each.xml());
            if (!breaches.isEmpty()) {
                log.warn("e-invoice {} breaks {}", each.id(), breaches);
            }
            Viewers.as(new Viewer.Job(each.client().value(), name()), () -> shelf.settle(each.id(), breaches));
        }
    }

    @Override
    public void destroy() {
        soon.shutdownNow();
    }

    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "einvoices");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
