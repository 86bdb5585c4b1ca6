package app.jobbag.files;

import app.jobbag.kernel.Guarded;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Papers and files for pages that read them with the rest; always the newest revision first. */
@Component
public class PaperReads {
    /** All but the words of what is not printed yet. */
    private static final String SELECT = """
            select id, client_id, subject_kind, subject_id, revision, locale, title, number, code, audience, reader, state,
                requested_at, next_attempt_at, failures, failure, file_id, sha256, ready_at from paper
            where subject_kind = any (?) and subject_id in (%s) order by revision desc, requested_at desc""";

    private final Reads reads;
    private final Readers readers;

    PaperReads(Reads reads, Readers readers) {
        this.reads = reads;
        this.readers = readers;
    }

    /**
     * Those of several objects of these kinds that the person may open.
     *
     * @param owners what the papers of each object hang on, by its id: whoever may see that may open them
     */
    public Later<List<PaperDetails>> of(
            SignedIn reader, Collection<String> kinds, Map<UUID, ? extends Guarded> owners) {
        Query ids =
                Query.of("select unnest(?::uuid[])", (Object) owners.keySet().toArray(UUID[]::new));
        return of(kinds, ids)
                .map(all -> all.stream()
                        .filter(paper -> mayOpen(
                                reader,
                                paper,
                                Objects.requireNonNull(
                                        owners.get(paper.subject().id()))))
                        .toList());
    }

    /**
     * Those of several objects of these kinds, whoever may open them.
     *
     * @param ids a select of the objects' ids
     */
    public Later<List<PaperDetails>> of(Collection<String> kinds, Query ids) {
        Query query = Query.of(SELECT, (Object) kinds.toArray(String[]::new)).with(ids);
        return reads.rows(Paper.class, query)
                .map(found -> found.stream().map(Paper::details).toList());
    }

    /** @param owner what the paper hangs on: whoever may see that may open it */
    public boolean mayOpen(SignedIn reader, PaperDetails paper, Guarded owner) {
        return readers.mayOpen(reader, paper, owner);
    }
}
