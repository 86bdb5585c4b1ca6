package app.jobbag.files;

import app.jobbag.files.scan.Finding;
import app.jobbag.files.scan.VirusScanner;
import app.jobbag.operations.HouseNotice;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the scanner look at what it has not seen yet, and tells the administrator how it stands. */
@Component
class FileScan implements RecurringJob, HouseNotice {
    private static final int BATCH = 50;

    private final JdbcClient jdbc;
    private final VirusScanner scanner;
    private final BlobStore store;
    private final TransactionTemplate writing;
    private final Notes notes;

    /** Where it is told. */
    @Component("scanNotes")
    record Notes(Trail trail, Clock clock) {}

    FileScan(
            JdbcClient jdbc,
            VirusScanner scanner,
            BlobStore store,
            PlatformTransactionManager transactions,
            Notes notes) {
        this.jdbc = jdbc;
        this.scanner = scanner;
        this.store = store;
        this.writing = new TransactionTemplate(transactions);
        this.notes = notes;
    }

    @Override
    public String name() {
        return "scan-files";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (scanner.runs()) {
            Iterator<String> contents = contents().iterator();
            boolean answers = true;
            while (answers && contents.hasNext()) {
                answers = look(contents.next());
            }
        }
        writing.executeWithoutResult(status -> report());
    }

    private record Report(long unscanned, long waiting, long infected) {}

    /** Said while something is left to be said. */
    @Override
    public Optional<Said> said() {
        return jdbc.sql("select unscanned, waiting, infected from scan_report")
                .query(Report.class)
                .optional()
                .filter(report -> !scanner.runs() || report.waiting() + report.infected() > 0)
                .map(report -> new Said(
                        "files.scan." + (scanner.runs() ? "running" : "none"),
                        report.unscanned(),
                        report.waiting(),
                        report.infected()));
    }

    private List<String> contents() {
        return Optional.ofNullable(writing.execute(status -> jdbc.sql(
                                "select distinct sha256 from stored_file where scan in ('UNSCANNED', 'WAITING') limit ?")
                        .param(BATCH)
                        .query(String.class)
                        .list()))
                .orElseThrow();
    }

    /** Outside any transaction; what can't be asked about now is asked about by the next run. */
    private boolean look(String sha256) {
        Finding finding = scanner.ask(() -> store.open(sha256).getInputStream());
        if (finding instanceof Finding.Clean) {
            writing.executeWithoutResult(status -> mark(sha256, ScanState.CLEAN, null));
        } else if (finding instanceof Finding.Infected infected) {
            writing.executeWithoutResult(status -> mark(sha256, ScanState.INFECTED, infected.virus()));
        }
        return finding instanceof Finding.Clean || finding instanceof Finding.Infected;
    }

    private record Marked(UUID id, UUID clientId, String name) {}

    private void mark(String sha256, ScanState state, @Nullable String virus) {
        List<Marked> marked = jdbc.sql("""
                update stored_file set scan = ?, finding = left(?, 200) where sha256 = ? and scan in ('UNSCANNED', 'WAITING')
                returning id, client_id, name""")
                .param(state.name())
                .param(virus)
                .param(sha256)
                .query(Marked.class)
                .list();
        if (virus != null) {
            marked.forEach(file -> notes.trail()
                    .note(TrailNote.of("file", file.id(), file.clientId(), "infected")
                            .changing(Changes.none().with("virus", null, virus).with("name", null, file.name()))));
        }
    }

    private void report() {
        jdbc.sql("""
                insert into scan_report (unscanned, waiting, infected, at)
                select count(*) filter (where scan = 'UNSCANNED'), count(*) filter (where scan = 'WAITING'),
                    count(*) filter (where scan = 'INFECTED'), ? from stored_file
                on conflict (one) do update set unscanned = excluded.unscanned, waiting = excluded.waiting,
                    infected = excluded.infected, at = excluded.at""").param(Timestamp.from(notes.clock().instant())).update();
    }
}
