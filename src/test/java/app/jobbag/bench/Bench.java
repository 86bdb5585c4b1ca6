package app.jobbag.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** {@code Bench DATA_FOLDER CLASS_PATH ROWS [day | week]}: seeds, measures, prints. Five minutes at most. */
final class Bench {
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp");
    private static final Duration WARM = Duration.ofSeconds(6);
    private static final Duration ALONE = Duration.ofSeconds(2);
    private static final Duration TOGETHER = Duration.ofSeconds(4);

    private final Path data;
    private final String classPath;
    private final int rows;
    private final String only;

    private Bench(Path data, String classPath, int rows, String only) {
        this.data = data;
        this.classPath = classPath;
        this.rows = rows;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        String only = arguments.length > 3 ? arguments[3] : "";
        new Bench(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]), only).run();
    }

    private void run() throws Exception {
        long began = System.nanoTime();
        try (Subject app = application();
                Database database = new Database(data)) {
            Report report = new Report(rows, app.startTime());
            database.seed(rows, only.equals("day") ? List.of("seed", "day") : List.of("seed"));
            report.say(
                    "seeded in %.0f s",
                    (System.nanoTime() - began) / 1e9 - app.startTime().toMillis() / 1e3);
            if (only.equals("week")) {
                weeks(app, database, report);
            } else {
                pages(app, database, report);
            }
        }
        Report.end(began);
    }

    private void pages(Subject app, Database database, Report report) throws Exception {
        try (Subject floor = floor(database)) {
            Load ours = new Load(app, database, "PostgreSQL JDBC Driver");
            Load theirs = new Load(floor, database, "floor");
            List<Work> all = only.equals("day") ? DayWorks.all(app.port()) : Works.all(app.port(), database, rows);
            report.size(Works.firstPage(app.port()));
            ours.warm(all.get(0).ours(), WARM.multipliedBy(2));
            for (Work work : all) {
                report.line(work, measure(ours, theirs, work));
            }
            report.memory(app.memory(), floor.memory());
        }
    }

    /** The same pages with the figures of one year, then of ten. */
    private static void weeks(Subject app, Database database, Report report) throws Exception {
        Load ours = new Load(app, database, "PostgreSQL JDBC Driver");
        database.weeks(0, WeekWorks.YEAR - 1);
        ours.warm(WeekWorks.all(app.port(), "").get(0).ours(), WARM.multipliedBy(2));
        for (Work work : WeekWorks.all(app.port(), "one year")) {
            report.line(work, measure(ours, ours, work));
        }
        database.weeks(WeekWorks.YEAR, WeekWorks.TEN_YEARS - 1);
        report.say("%s weekly figures", database.value("select count(*) from week_figure"));
        for (Work work : WeekWorks.all(app.port(), "ten years")) {
            report.line(work, measure(ours, ours, work));
        }
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
