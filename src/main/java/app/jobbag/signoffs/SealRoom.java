package app.jobbag.signoffs;

import app.jobbag.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When settled requests are sealed: soon after the commit that settled them, one at a time in quiet, and by the job those
 * that a crash, a failure or a rush left over.
 */
@Component
class SealRoom implements RecurringJob, DisposableBean {
    private static final int RUSH = 32;
    private static final int BATCH = 20;

    /** After each document the quiet thread rests so many times as long as it took: a rush leaves the processor to people. */
    private static final int REST = 3;

    private final Sealing sealing;
    private final SealDesk desk;
    private final ExecutorService quiet = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(RUSH), SealRoom::thread, new DiscardPolicy());

    SealRoom(Sealing sealing, SealDesk desk) {
        this.sealing = sealing;
        this.desk = desk;
    }

    /** What does not fit into the queue is found by the job. */
    @TransactionalEventListener
    void on(SealWanted wanted) {
        quiet.execute(() -> gently(wanted));
    }

    @Override
    public String name() {
        return "seal-documents";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    /** All of them are tried; that one failed is told on the page of jobs. */
    @Override
    public void run() {
        List<SealWanted> due = desk.takeDue(BATCH);
        long failed = due.stream().filter(wanted -> !sealing.seal(wanted)).count();
        if (failed > 0) {
            throw new IllegalStateException(
                    failed + " of " + due.size() + " documents could not be sealed, see the log");
        }
    }

    @Override
    public void destroy() {
        quiet.shutdownNow();
    }

    private void gently(SealWanted wanted) {
        long begun = System.nanoTime();
        sealing.seal(wanted);
        try {
            TimeUnit.NANOSECONDS.sleep(REST * (System.nanoTime() - begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "seal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
