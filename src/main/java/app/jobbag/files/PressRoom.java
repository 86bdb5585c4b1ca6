package app.jobbag.files;

import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When papers are printed: soon after the commit that froze them, at once when somebody waits, and by the job for those
 * that a crash, a failure or a rush left over. One quiet press for the flow, one for those who wait.
 */
@Component
class PressRoom implements RecurringJob, DisposableBean {

    private static final int RUSH = 32;
    private static final int BATCH = 20;

    private final PaperPress press;
    private final PaperDesk desk;
    private final SteerableClock clock;
    private final ExecutorService flow = worker("press", new ArrayBlockingQueue<>(RUSH), Thread.MIN_PRIORITY);
    private final ExecutorService urgent = worker("press-urgent", new LinkedBlockingQueue<>(), Thread.NORM_PRIORITY);

    PressRoom(PaperPress press, PaperDesk desk, SteerableClock clock) {
        this.press = press;
        this.desk = desk;
        this.clock = clock;
    }

    /** What does not fit into the queue is found by the job, and so is what another time than now has frozen. */
    @TransactionalEventListener
    void on(PaperFrozen paper) {
        if (!clock.isSteered()) {
            flow.execute(() -> press.print(paper));
        }
    }

    CompletableFuture<Void> now(PaperFrozen paper) {
        return CompletableFuture.runAsync(clock.carriedOver(() -> press.print(paper)), urgent);
    }

    @Override
    public String name() {
        return "print-papers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        List<PaperFrozen> due = desk.takeDue(BATCH);
        due.forEach(press::print);
    }

    @Override
    public void destroy() {
        flow.shutdownNow();
        urgent.shutdownNow();
    }

    private static ExecutorService worker(String name, BlockingQueue<Runnable> queue, int priority) {
        return new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.MINUTES,
                queue,
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    thread.setPriority(priority);
                    return thread;
                },
                new DiscardPolicy());
    }
}
