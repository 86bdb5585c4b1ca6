package app.jobbag.imports;

import app.jobbag.imports.sheets.Sheet;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A list is brought in, tried out, taken in, and taken back once while nothing hangs on what it made. */
@Service
@Transactional
public class Importing {
    private final ImportRows rows;
    private final ClientMaking making;
    private final Trail trail;
    private final Clock clock;

    Importing(ImportRows rows, ClientMaking making, Trail trail, Clock clock) {
        this.rows = rows;
        this.making = making;
        this.trail = trail;
        this.clock = clock;
    }

    /** Columns are recognised by their heads; nothing else happens yet. */
    public ImportId start(SignedIn who, String fileName, Sheet sheet) {
        ImportRecord record = new ImportRecord(
                new ImportId(Ids.next()),
                0,
                fileName.strip().isEmpty() ? "–" : fileName.substring(0, Math.min(200, fileName.length())),
                sheet.heads(),
                Field.recognised(sheet.heads()),
                who.locale().getLanguage().equals("zh") ? "CN" : "ES",
                false,
                ImportRecord.State.OPEN,
                clock.instant(),
                null,
                0,
                0,
                0);
        rows.start(who, record, sheet.rows());
        return record.id();
    }

    @Transactional(readOnly = true)
    public List<ImportRecord> own(SignedIn who) {
        return rows.newest(who);
    }

    @Transactional(readOnly = true)
    public ImportRecord find(ImportId id) {
        return rows.find(id);
    }

    /** The dry run of an open import, the report of one that is done. */
    @Transactional(readOnly = true)
    public Report report(ImportId id) {
        ImportRecord record = rows.find(id);
        if (record.isOpen()) {
            return new Report(record, judged(record, (row, work) -> {}));
        }
        List<List<String>> cells = rows.cells(id);
        return new Report(
                record,
                rows.made(id).stream()
                        .map(made -> told(record, made, cells.get(made.number() - 1)))
                        .toList());
    }

    /** Which column is what; the page that shows it is the dry run. */
    public void match(ImportId id, int version, Matching matching) {
        ImportRecord record = open(id);
        rows.change(new ImportRecord(
                record.id(),
                version,
                record.fileName(),
                record.heads(),
                matching.fields(),
                matching.country(),
                matching.alike(),
                record.state(),
                record.startedAt(),
                null,
                0,
                0,
                0));
    }

    /** Makes what is good, in one transaction; what is not is left out and stands in the report. */
    public void complete(SignedIn who, ImportId id, int version) {
        ImportRecord record = open(id);
        List<ImportRows.Made> made = new ArrayList<>();
        List<Verdict> verdicts = judged(record, (row, work) -> made.add(making.make(who, row, work)));
        List<Integer> done = made.stream().map(ImportRows.Made::number).toList();
        if (done.isEmpty()) {
            throw new Refused("imports.refused.nothing");
        }
        verdicts.stream()
                .filter(verdict -> !verdict.outcome().makes())
                .forEach(verdict -> made.add(new ImportRows.Made(verdict.number(), verdict.outcome(), null, null)));
        rows.settle(id, made);
        end(record, version, ImportRecord.State.DONE, counted(made));
    }

    /** @throws Refused naming what hangs on something that it made, or was changed since */
    public void undo(ImportId id, int version) {
        ImportRecord record = rows.find(id);
        if (record.state() != ImportRecord.State.DONE) {
            throw new Refused("imports.refused.undone");
        }
        making.unmake(rows.made(id));
        end(record, version, ImportRecord.State.UNDONE, new int[] {record.clients(), record.contacts(), record.leftOut()
        });
    }

    private ImportRecord open(ImportId id) {
        ImportRecord record = rows.find(id);
        if (!record.isOpen()) {
            throw new Refused("imports.refused.done");
        }
        return record;
    }

    private List<Verdict> judged(ImportRecord record, Judging.Making work) {
        return new Judging(record, rows.known(), work).verdicts(rows.cells(record.id()));
    }

    private static Verdict told(ImportRecord record, ImportRows.Made made, List<String> cells) {
        RowValues row = new RowValues(record.fields(), cells, record.country());
        return new Verdict(
                made.number(),
                made.outcome(),
                row.of(Field.LEGAL_NAME),
                row.of(Field.CONTACT_NAME),
                "",
                made.outcome() == Outcome.WRONG ? row.problems() : List.of(),
                cells);
    }

    private static int[] counted(List<ImportRows.Made> made) {
        int clients = (int) made.stream().filter(each -> each.client() != null).count();
        int contacts =
                (int) made.stream().filter(each -> each.contact() != null).count();
        int left = (int) made.stream().filter(each -> !each.outcome().makes()).count();
        return new int[] {clients, contacts, left};
    }

    private void end(ImportRecord record, int version, ImportRecord.State state, int... counts) {
        rows.change(new ImportRecord(
                record.id(),
                version,
                record.fileName(),
                record.heads(),
                record.fields(),
                record.country(),
                record.alike(),
                state,
                record.startedAt(),
                clock.instant(),
                counts[0],
                counts[1],
                counts[2]));
        trail.note(TrailNote.of(
                        "import", record.id().value(), null, state == ImportRecord.State.DONE ? "done" : "undone")
                .changing(Changes.none().with("clients", null, counts[0]).with("contacts", null, counts[1])));
    }
}
