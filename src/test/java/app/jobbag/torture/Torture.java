package app.jobbag.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code Torture KILLS DATA_FOLDER CLASS_PATH}: the kills, the load between them, and the reckoning at the end. */
final class Torture {
    private static final int WORKERS = 6;
    private static final int DEEDS_BEFORE_KILL = 15;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final int kills;
    private final TorturedServer server;
    private final Ledger ledger = new Ledger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Random random;
    private final long seed = System.nanoTime();
    private final Instant began = Instant.now();

    private Torture(int kills, TorturedServer server) {
        this.kills = kills;
        this.server = server;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[1]);
        Files.createDirectories(data);
        List<String> findings;
        try (TorturedServer server = new TorturedServer(data, arguments[2])) {
            findings = new Torture(Integer.parseInt(arguments[0]), server).run();
        }
        findings.forEach(finding -> System.out.println("  " + finding));
        System.out.println(findings.isEmpty() ? "torture: nothing lost, nothing doubled" : "torture: FAILED");
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    private List<String> run() throws Exception {
        say("seed %d; %d kills, %d workers; first start %s", seed, kills, WORKERS, seconds(server.start()));
        Staging.agency(server);
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Void>> work = begin(pool);
            for (int kill = 1; kill <= kills; kill++) {
                killOnce(kill);
                refuseFailed(work);
            }
            Thread.sleep(1000);
            over.set(true);
            for (Future<Void> worker : work) {
                worker.get(4, TimeUnit.MINUTES);
            }
        } finally {
            pool.shutdownNow();
        }
        return reckon();
    }

    private List<Future<Void>> begin(ExecutorService pool) throws Exception {
        List<Future<Void>> work = new ArrayList<>();
        for (int worker = 1; worker <= WORKERS; worker++) {
            Visitor visitor = new Visitor(server);
            visitor.signIn(Staging.EMAIL, Staging.PASSWORD);
            work.add(pool.submit(new Worker(visitor, new Errands(server, worker, seed), ledger, over)));
        }
        return work;
    }

    /** Every second kill takes the database with it: what was committed must then come back from its log. */
    private void killOnce(int kill) throws Exception {
        int before = ledger.entries().size();
        Instant latest = Instant.now().plus(WARM_UP);
        while (ledger.entries().size() < before + DEEDS_BEFORE_KILL
                && Instant.now().isBefore(latest)) {
            Thread.sleep(20);
        }
        Thread.sleep(random.nextInt(1500));
        boolean databaseToo = kill % 2 == 0;
        server.kill(databaseToo);
        int done = ledger.entries().size() - before;
        say(
                "kill %d%s after %d deeds; up again in %s",
                kill, databaseToo ? " with its database" : "", done, seconds(server.start()));
        if (Duration.between(began, Instant.now()).compareTo(LONGEST) > 0) {
            throw new IllegalStateException("longer than " + LONGEST);
        }
    }

    private static void refuseFailed(List<Future<Void>> work) throws Exception {
        for (Future<Void> worker : work) {
            if (worker.isDone()) {
                worker.get();
            }
        }
    }

    private List<String> reckon() throws Exception {
        try (Connection sql = server.sql()) {
            Reckoning reckoning = new Reckoning(sql);
            long lastEntry = reckoning.number("select coalesce(max(number), 0) from trail");
            Staging.awaitSeals(reckoning, lastEntry);
            reckoning.deeds(ledger.entries());
            Staging.totals(reckoning, ledger.byKind());
            say("acknowledged: %s", ledger.byKind());
            say(
                    "requests without an answer: %d; deeds sent more than once: %d",
                    ledger.unansweredRequests(), ledger.repeatedDeeds());
            Staging.chains(reckoning, lastEntry).forEach(line -> say("%s", line));
            say("%d deeds checked in %s", ledger.entries().size(), seconds(Duration.between(began, Instant.now())));
            return reckoning.findings();
        }
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }

    private static void say(String line, Object... values) {
        System.out.println("torture: " + line.formatted(values));
    }
}
