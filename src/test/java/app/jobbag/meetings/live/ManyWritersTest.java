package app.jobbag.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Ids;
import app.jobbag.meetings.LiveMeeting;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Several type at once, over lines that break: whatever the order and however often it is sent, nothing is lost or doubled. */
@JobbagTest
class ManyWritersTest {
    private static final int BROWSERS = 4;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    LiveNotes notes;

    @SuppressWarnings("NullAway.Init")
    private LiveMeeting table;

    @Test
    void everyLineStandsThereOnceAndEveryReaderGetsAll() {
        table = new LiveMeeting(jdbc, transactions, planning);
        qt().withExamples(12)
                .withShrinkCycles(0)
                .forAll(integers().between(1, 8), longs().all())
                .checkAssert(this::play);
    }

    private void play(int lines, long seed) {
        LiveScene scene = new LiveScene(table, notes);
        List<Callable<Map<UUID, String>>> browsers = new ArrayList<>();
        for (int i = 0; i < BROWSERS; i++) {
            SignedIn who = i % 2 == 0 ? table.ana() : table.carmen();
            Random chance = new Random(seed + i);
            browsers.add(() -> new TypingBrowser(scene, who, chance).types(lines));
        }
        Reader reader = new Reader(scene);
        List<Map<UUID, String>> typed = atOnce(browsers, reader);
        reader.catchesUp();

        List<String> expected =
                typed.stream().map(Map::values).flatMap(Collection::stream).toList();
        assertThat(scene.texts()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reader.seen.values()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Map<UUID, String>> atOnce(List<Callable<Map<UUID, String>>> browsers, Reader reader) {
        ExecutorService threads = Executors.newFixedThreadPool(BROWSERS + 1);
        try {
            Future<?> reading = threads.submit(reader);
            List<Map<UUID, String>> typed = new ArrayList<>();
            for (Future<Map<UUID, String>> each : threads.invokeAll(browsers)) {
                typed.add(each.get());
            }
            reader.over = true;
            reading.get();
            return typed;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sends what waits again and again, in bundles of any size, and believes an answer only now and then. */
    private record TypingBrowser(LiveScene scene, SignedIn who, Random chance) {
        Map<UUID, String> types(int lines) {
            Map<UUID, String> typed = new HashMap<>();
            List<LiveChange> waiting = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                UUID line = Ids.next();
                String text = who.name() + " " + line;
                waiting.add(LiveChange.add(Ids.next(), line, LineKind.NOTE, LiveScene.TOPIC, text));
                typed.put(line, text);
                if (chance.nextInt(3) == 0) {
                    waiting.add(LiveChange.edit(Ids.next(), line, LineKind.NOTE, text + " changed", 0));
                    typed.put(line, text + " changed");
                }
                if (chance.nextInt(4) == 0) {
                    waiting.add(LiveChange.move(Ids.next(), line, "Next steps", null));
                }
                if (chance.nextBoolean()) {
                    sends(waiting);
                }
            }
            while (!waiting.isEmpty()) {
                sends(waiting);
            }
            return typed;
        }

        private void sends(List<LiveChange> waiting) {
            List<LiveChange> bundle = List.copyOf(waiting.subList(0, chance.nextInt(waiting.size()) + 1));
            List<Outcome> outcomes = scene.all(who, bundle);
            assertThat(outcomes).allMatch(each -> each.result() == Outcome.Result.DONE);
            boolean answerLost = chance.nextInt(3) == 0;
            if (!answerLost) {
                waiting.removeAll(bundle);
            }
        }
    }

    /** Asks for what is new while it is written, and puts together what it was told. */
    private static final class Reader implements Runnable {
        final Map<UUID, String> seen = new HashMap<>();
        volatile boolean over;
        private final LiveScene scene;
        private long last;

        Reader(LiveScene scene) {
            this.scene = scene;
        }

        @Override
        public void run() {
            while (!over) {
                catchesUp();
            }
        }

        void catchesUp() {
            LiveNews news = scene.news(last);
            last = news.last();
            Stream.of(news.lines()).flatMap(List::stream).forEach(line -> seen.put(line.id(), line.text()));
        }
    }
}
