package app.jobbag.proposals;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library of sections, kept by leads and managers: whoever calls has asked whether the person may. */
@Service
@Transactional
public class Snippets {
    private static final String SELECT =
            "select id, version, kind, language, title, text, archived from proposal_snippet ";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Trail trail;

    Snippets(JdbcClient jdbc, Reads reads, Trail trail) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.trail = trail;
    }

    /** Those on offer, by language and title. */
    public Later<List<Snippet>> offered() {
        return reads.rows(
                Snippet.class, Query.of(SELECT + "where not archived order by language, title, id limit 500"));
    }

    public Later<List<Snippet>> all() {
        return reads.rows(Snippet.class, Query.of(SELECT + "order by archived, language, title, id limit 1000"));
    }

    public Later<Optional<Snippet>> find(UUID id) {
        return reads.row(Snippet.class, Query.of(SELECT + "where id = ?", id));
    }

    public UUID add(Locale language, SectionDraft draft) {
        draft.refuseUnknownPlaceholders();
        UUID id = Ids.next();
        jdbc.sql("insert into proposal_snippet (id, version, kind, language, title, text, archived)"
                        + " values (?, 1, ?, ?, ?, ?, false)")
                .params(id, draft.kind().name(), language.toLanguageTag(), draft.title(), draft.text())
                .update();
        note(id, "added", draft.title());
        return id;
    }

    public void write(UUID id, int seen, Locale language, SectionDraft draft) {
        draft.refuseUnknownPlaceholders();
        int changed = jdbc.sql(
                        "update proposal_snippet set version = version + 1, kind = ?, language = ?, title = ?, text = ?"
                                + " where id = ? and version = ?")
                .params(draft.kind().name(), language.toLanguageTag(), draft.title(), draft.text())
                .params(id, seen)
                .update();
        if (changed == 0) {
            throw new Stale();
        }
        note(id, "written", draft.title());
    }

    /** No longer on offer, or again; as it is already it stays, untold. */
    public void archive(UUID id, boolean away) {
        if (find(id).get().isEmpty()) {
            throw new NotFound();
        }
        int changed = jdbc.sql(
                        "update proposal_snippet set archived = ?, version = version + 1 where id = ? and archived <> ?")
                .params(away, id, away)
                .update();
        if (changed > 0) {
            note(id, away ? "archived" : "restored", "");
        }
    }

    private void note(UUID id, String verb, String title) {
        Changes what = title.isBlank() ? Changes.none() : Changes.none().with("title", null, title);
        trail.note(TrailNote.of("proposalSnippet", id, null, verb).changing(what));
    }
}
