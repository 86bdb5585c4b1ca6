package app.jobbag.contactreports;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Numbers of contact reports when many finish at once, and one of three fails at the last moment. */
@JobbagTest
class ReportNumbersTest {
    private static final int WRITERS = 30;

    @Autowired
    private ContactReporting reporting;

    @Autowired
    private ReportFinishing finishing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @SuppressWarnings("NullAway.Init")
    private ReportScene scene;

    @Test
    void haveNoGapAndNoTwins() throws Exception {
        scene = ReportScene.of(jdbc, transactions);
        List<ContactReportId> drafts =
                IntStream.range(0, WRITERS).mapToObj(this::begin).toList();
        int before = last();
        ExecutorService writers = Executors.newFixedThreadPool(6);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            boolean fails = i % 3 == 0;
            ContactReportId id = drafts.get(i);
            all.add(writers.submit(() -> finish(id, fails)));
        }
        for (Future<?> each : all) {
            each.get();
        }
        writers.shutdown();

        Set<Integer> given = new HashSet<>(scene.house()
                .maintain(() -> jdbc.sql(
                                "select cast(split_part(number, '-', 3) as integer) from contact_report where client_id = ? and number is not null")
                        .param(scene.client().value())
                        .query(Integer.class)
                        .list()));
        assertThat(given).hasSize(WRITERS - WRITERS / 3);
        assertThat(last() - before).isEqualTo(given.size());
    }

    private void finish(ContactReportId id, boolean fails) {
        try {
            scene.house().as(scene.ana(), () -> {
                finishing.finish(scene.ana(), id);
                if (fails) {
                    throw new Refused("contactreports.fixed");
                }
            });
        } catch (Refused expected) {
            assertThat(fails).isTrue();
        }
    }

    private ContactReportId begin(int number) {
        return scene.house().as(scene.ana(), () -> reporting.begin(scene.ana(), scene.aCall("Llamada " + number)));
    }

    private int last() {
        return scene.house()
                .maintain(() -> jdbc.sql(
                                "select coalesce(sum(last), 0) from number_series where series = 'contact-report'")
                        .query(Integer.class)
                        .single());
    }
}
