package app.jobbag.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Sends requests to one subject for a while, and says what they took. */
final class Load {
    private static final int USERS = 8;

    /**
     * What a kind of request takes.
     *
     * @param p50 milliseconds at one user
     * @param app milliseconds of CPU a request at eight users, in the program
     * @param database the same in its database sessions
     */
    record Taken(double p50, double p99, double app, double database, double rate) {
        double cpu() {
            return app + database;
        }
    }

    private final Subject subject;
    private final Database database;
    private final String sessions;
    private final AtomicInteger next = new AtomicInteger();

    /** @param sessions the name by which the database knows the subject's sessions */
    Load(Subject subject, Database database, String sessions) {
        this.subject = subject;
        this.database = database;
        this.sessions = sessions;
    }

    void warm(IntFunction<byte[]> requests, Duration time) throws Exception {
        run(requests, time, USERS / 2);
    }

    Taken measure(IntFunction<byte[]> requests, Duration alone, Duration together) throws Exception {
        List<Long> single = run(requests, alone, 1);
        double app = subject.cpu();
        double sessionsBefore = database.cpu(sessions);
        long began = System.nanoTime();
        int done = run(requests, together, USERS).size();
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Taken(
                at(single, 0.5),
                at(single, 0.99),
                (subject.cpu() - app) / done,
                (database.cpu(sessions) - sessionsBefore) / done,
                done / seconds);
    }

    /** Nanoseconds of each request, in order of size. */
    private List<Long> run(IntFunction<byte[]> requests, Duration time, int users) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(users);
        try {
            List<Callable<List<Long>>> all = Collections.nCopies(users, () -> one(requests, time));
            List<Long> taken = new ArrayList<>();
            for (Future<List<Long>> each : pool.invokeAll(all)) {
                taken.addAll(each.get());
            }
            Collections.sort(taken);
            return taken;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Long> one(IntFunction<byte[]> requests, Duration time) throws IOException {
        List<Long> taken = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        try (Wire wire = new Wire(subject.port())) {
            while (System.nanoTime() < end) {
                byte[] request = requests.apply(next.getAndIncrement());
                long began = System.nanoTime();
                Wire.Answer answer = wire.send(request);
                taken.add(System.nanoTime() - began);
                if (answer.status() != 200 && answer.status() != 302) {
                    throw new IOException("answered " + answer.status() + " to "
                            + new String(request, 0, 80, StandardCharsets.US_ASCII) + "\n"
                            + answer.text()
                                    .substring(0, Math.min(2000, answer.text().length())));
                }
            }
        }
        return taken;
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) ((sorted.size() - 1) * part)) / 1e6;
    }
}
