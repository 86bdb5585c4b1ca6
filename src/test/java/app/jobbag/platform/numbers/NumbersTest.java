package app.jobbag.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.Thorough;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@JobbagTest
class NumbersTest {
    private static final int TAKERS = 64;
    private static final int TAKEN_EACH = Thorough.times(212, 8);

    @Autowired
    Numbers numbers;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void leavesNoGapAndNoDuplicateWhoeverGivesUp() throws Exception {
        Collection<Integer> kept = new ConcurrentLinkedQueue<>();
        ExecutorService takers = Executors.newFixedThreadPool(TAKERS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int taker = 0; taker < TAKERS; taker++) {
                int who = taker;
                done.add(takers.submit(() -> takeSome(who, kept)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            takers.shutdown();
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, kept.size()).boxed().toList());
        assertThat(kept).hasSize(TAKERS * TAKEN_EACH * 3 / 4);
    }

    @Test
    void countsEachYearFromOne() {
        assertThat(take("years", 2031, false)).isEqualTo(1);
        assertThat(take("years", 2031, false)).isEqualTo(2);
        assertThat(take("years", 2032, false)).isEqualTo(1);
    }

    @Test
    void givesNoNumberOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> numbers.next("none", 2026));
    }

    /** Every fourth transaction takes a number and then gives up. */
    private void takeSome(int who, Collection<Integer> kept) {
        for (int i = 0; i < TAKEN_EACH; i++) {
            boolean givesUp = (who + i) % 4 == 0;
            int number = take("storm", 2026, givesUp);
            if (!givesUp) {
                kept.add(number);
            }
        }
    }

    private int take(String series, int year, boolean givesUp) {
        return Viewers.as(new Viewer.Everything("test"), () -> {
            Integer taken = new TransactionTemplate(transactions).execute(status -> {
                if (givesUp) {
                    status.setRollbackOnly();
                }
                return numbers.next(series, year);
            });
            return taken == null ? 0 : taken;
        });
    }
}
