package app.jobbag.changeorders;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two who act on the changes of one order at the same moment. */
@JobbagTest
class ChangeRaceTest {
    private static final int MANY = 8;

    @Autowired
    private ChangeScene scene;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void anIssuedPoster() {
        roles = scene.roles();
    }

    @Test
    void acceptedTwiceAtOnceItCountsOnce() throws Exception {
        ChangeOrderId id = scene.submitted(roles, "Open every day", "40");
        int version = scene.version(roles, id);
        long taken = atOnce(
                IntStream.range(0, MANY).mapToObj(i -> accepting(id, version)).toList());
        assertThat(taken).isEqualTo(1);
        assertThat(scene.order(roles).amendments()).hasSize(1);
        assertThat(scene.order(roles).estimate()).isEqualTo(Money.of("2440", "EUR"));
    }

    @Test
    void ofManyChangesOfOneAnswerOneIsAccepted() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            ChangeOrderId id = scene.submitted(roles, "Open on " + i + " days", "10");
            int version = scene.version(roles, id);
            all.add(accepting(id, version));
        }
        assertThat(atOnce(all)).isEqualTo(1);
        assertThat(scene.order(roles).amendments()).hasSize(1);
    }

    @Test
    void numbersHaveNoGapHoweverManyHandIn() throws Exception {
        List<ChangeOrderId> drafts = IntStream.range(0, MANY)
                .mapToObj(i -> scene.begun(roles, "Open on " + i + " days", "10"))
                .toList();
        assertThat(atOnce(drafts.stream().map(this::handing).toList())).isEqualTo(MANY);
        List<Integer> numbers = drafts.stream()
                .map(each -> scene.show(roles, each).number())
                .map(each -> Integer.valueOf(String.valueOf(each).substring(8)))
                .sorted()
                .toList();
        assertThat(numbers).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(numbers.get(MANY - 1) - numbers.get(0)).isEqualTo(MANY - 1);
    }

    private Callable<Boolean> accepting(ChangeOrderId id, int version) {
        return () -> {
            scene.as(roles.luis(), () -> scene.bean(ChangeDeciding.class).accept(roles.luis(), id, version));
            return true;
        };
    }

    private Callable<Boolean> handing(ChangeOrderId id) {
        return () -> {
            scene.as(roles.ana(), () -> scene.bean(ChangeHanding.class).submit(roles.ana(), id, 0));
            return true;
        };
    }

    /** How many went through; the others were refused with a fact. */
    private static long atOnce(List<Callable<Boolean>> all) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(all.size());
        try {
            long through = 0;
            for (Future<Boolean> each : people.invokeAll(all)) {
                through += went(each) ? 1 : 0;
            }
            return through;
        } finally {
            people.shutdown();
        }
    }

    private static boolean went(Future<Boolean> done) throws Exception {
        try {
            return done.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfAny(Refused.class, Stale.class, OptimisticLockingFailureException.class);
            return false;
        }
    }
}
