package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at once who need the same two series of numbers, each in its own order. */
@JobbagTest
class DeadlockTest {
    private static final int YEAR = 2019;

    @Autowired
    OneTransaction once;

    @Autowired
    Numbers numbers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String here = "D" + UUID.randomUUID();
    private final String there = "E" + UUID.randomUUID();

    @Test
    void twoWhoTakeTheSameLocksInOtherOrdersBothTakeEffectOnce() throws Exception {
        taken(here);
        taken(there);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<String>> answers = threads.invokeAll(
                List.of(taking(here, there, bothHoldOne), taking(there, here, bothHoldOne)), 30, TimeUnit.SECONDS);
        threads.shutdown();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("/done");
        }
        assertThat(last(here)).isEqualTo(3);
        assertThat(last(there)).isEqualTo(3);
    }

    @Test
    void whoWaitsTooLongIsToldSoAndNothingTakesEffect() throws Exception {
        taken(here);
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(1);
        Future<?> holder = threads.submit(() -> everything(() -> {
            numbers.next(here, YEAR);
            held.countDown();
            return await(over);
        }));
        await(held);
        assertThatThrownBy(() -> run(() -> numbers.next(here, YEAR)))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo("ui.busy"));
        over.countDown();
        holder.get();
        threads.shutdown();
        assertThat(last(here)).isEqualTo(2);
    }

    /** The first time both hold one before they ask for the other; who is made to begin anew meets nobody. */
    private Callable<String> taking(String first, String second, CyclicBarrier bothHoldOne) {
        boolean[] again = {false};
        return () -> run(() -> {
            numbers.next(first, YEAR);
            if (!again[0]) {
                again[0] = true;
                meet(bothHoldOne);
            }
            return numbers.next(second, YEAR);
        });
    }

    private <T> String run(Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/deadlock");
        request.setParameter("_key", UUID.randomUUID().toString());
        return Viewers.as(new Viewer.Everything("test"), () -> once.run(request, work, done -> "/done"));
    }

    private void taken(String series) {
        everything(() -> numbers.next(series, YEAR));
    }

    private int last(String series) {
        return everything(() -> jdbc.sql("select last from number_series where series = ?")
                .param(series)
                .query(Integer.class)
                .single());
    }

    private <T> T everything(Supplier<T> work) {
        return Viewers.as(
                new Viewer.Everything("test"),
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get())));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
