package app.jobbag.estimates;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.TaxRate;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library of lines: kept from estimates, by discipline and language, and taken into others. */
@Service
@Transactional
public class LineLibrary {
    private final EstimateBook book;
    private final Estimating estimating;
    private final EstimateGuard guard;
    private final Shelf shelf;

    @Component("lineLibraryShelf")
    record Shelf(JdbcClient jdbc, Reads reads, Trail trail) {}

    LineLibrary(EstimateBook book, Estimating estimating, EstimateGuard guard, Shelf shelf) {
        this.book = book;
        this.estimating = estimating;
        this.guard = guard;
        this.shelf = shelf;
    }

    /** Those on offer, by language, discipline and words. */
    public Later<List<LibraryLine>> offered() {
        return shelf.reads().rows(LibraryLine.class, Query.of("""
                select l.id, l.kind, l.discipline, l.language, l.text, l.quantity, l.currency, l.unit_price, l.percent, p.name as kept_by
                from estimate_library l join person p on p.id = l.kept_by where not l.archived
                order by l.language, l.discipline, l.text, l.id limit 500"""));
    }

    /** A row of an estimate is kept for others. @throws Refused when it is there already, or names a client */
    public LibraryLineId keep(SignedIn who, EstimateId id, int number) {
        Estimate estimate = book.find(who, Action.ESTIMATE_LINES, id);
        Line line = book.sheet(estimate)
                .find(number)
                .filter(each -> !each.kind().isGroup())
                .orElseThrow(NotFound::new);
        UUID kept = Ids.next();
        guard.requireNameless(line.text());
        int added = shelf.jdbc()
                .sql("""
                insert into estimate_library (id, kind, discipline, language, text, quantity, currency, unit_price, percent, kept_by,
                    kept_at, archived) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false) on conflict do nothing""")
                .params(
                        kept,
                        line.kind().name(),
                        Objects.requireNonNull(line.discipline()).name())
                .params(estimate.text().language(), line.text(), line.quantity())
                .params(estimate.currency().getCurrencyCode(), line.unitPrice(), line.percent())
                .params(who.id().value(), Timestamp.from(book.now()))
                .update();
        if (added == 0) {
            throw new Refused("estimates.refused.inLibrary");
        }
        note(kept, "kept", line.text());
        return new LibraryLineId(kept);
    }

    /**
     * They become the last rows of the estimate.
     *
     * @throws Refused where the rate card has no hour's rate for one
     */
    public void take(SignedIn who, EstimateId id, int version, Set<UUID> chosen, TaxRate tax) {
        Estimate estimate = book.find(who, Action.ESTIMATE_LINES, id);
        Sheet sheet = book.sheet(estimate);
        List<LineDraft> rows =
                new ArrayList<>(sheet.lines().stream().map(Line::draft).toList());
        List<LibraryLine> taken = offered().get().stream()
                .filter(each -> chosen.contains(each.id()))
                .toList();
        if (taken.isEmpty()) {
            throw new Refused("estimates.refused.noneChosen").at("lines");
        }
        taken.forEach(each -> rows.add(each.draft(estimate.currency(), tax)));
        estimating.write(who, id, version, new SheetDraft(sheet.discount(), rows));
    }

    /** Nobody is offered it any more; the caller has asked whether the person may. */
    public void archive(LibraryLineId id) {
        String text = shelf.jdbc()
                .sql("update estimate_library set archived = true where id = ? returning text")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        note(id.value(), "archived", text);
    }

    private void note(UUID id, String verb, String text) {
        Changes what = Changes.none().with("text", null, text);
        shelf.trail().note(TrailNote.of("estimateLibrary", id, null, verb).changing(what));
    }
}
