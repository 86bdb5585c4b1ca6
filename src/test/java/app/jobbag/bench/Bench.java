package app.jobbag.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** {@code Bench DATA_FOLDER CLASS_PATH ROWS [day]}: seeds, measures, prints. Five minutes at most. */
final class Bench {
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp");
    private static final Duration WARM = Duration.ofSeconds(6);
    private static final Duration ALONE = Duration.ofSeconds(2);
    private static final Duration TOGETHER = Duration.ofSeconds(4);

    private final Path data;
    private final String classPath;
    private final int rows;
    private final boolean day;

    private Bench(Path data, String classPath, int rows, boolean day) {
        this.data = data;
        this.classPath = classPath;
        this.rows = rows;
        this.day = day;
    }

    public static void main(String[] arguments) throws Exception {
        new Bench(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]), arguments.length > 3).run();
    }

    private void run() throws Exception {
        long began = System.nanoTime();
        try (Subject app = application();
                Database database = new Database(data)) {
            Report report = new Report(rows, app.startTime());
            database.seed(rows, day ? List.of("seed", "day") : List.of("seed"));
            report.say(
                    "seeded in %.0f s",
                    (System.nanoTime() - began) / 1e9 - app.startTime().toMillis() / 1e3);
            try (Subject floor = floor(database)) {
                Load ours = new Load(app, database, "PostgreSQL JDBC Driver");
                Load theirs = new Load(floor, database, "floor");
                List<Work> all = day ? DayWorks.all(app.port()) : Works.all(app.port(), database, rows);
                report.size(Works.firstPage(app.port()));
                ours.warm(all.get(0).ours(), WARM.multipliedBy(2));
                for (Work work : all) {
                    report.line(work, measure(ours, theirs, work));
                }
                report.memory(app.memory(), floor.memory());
            }
        }
        Report.end(began);
    }

    private static Load.Taken[] measure(Load ours, Load floor, Work work) throws Exception {
        ours.warm(work.ours(), WARM);
        Load.Taken taken = ours.measure(work.ours(), ALONE, TOGETHER);
        if (work.floor() == null) {
            return new Load.Taken[] {taken};
        }
        floor.warm(work.floor(), WARM.dividedBy(3));
        return new Load.Taken[] {taken, floor.measure(work.floor(), ALONE.dividedBy(2), TOGETHER.dividedBy(2))};
    }

    private Subject application() throws IOException, InterruptedException {
        List<String> arguments = List.of(
                classPath, "app.jobbag.Jobbag", "--server.port={port}", "--jobbag.data=" + data, "--jobbag.demo=false");
        return Subject.start(
                OPTIONS,
                arguments.get(0),
                arguments.subList(1, 5),
                "/first-administrator",
                data.resolve("application.log"));
    }

    private Subject floor(Database database) throws IOException, SQLException, InterruptedException {
        String url = database.url() + "?ApplicationName=floor";
        return Subject.start(
                OPTIONS,
                System.getProperty("java.class.path"),
                List.of(
                        "app.jobbag.bench.Floor",
                        "{port}",
                        url,
                        database.user(),
                        database.password(),
                        database.files().toString()),
                "/invoices",
                data.resolve("floor.log"));
    }
}
