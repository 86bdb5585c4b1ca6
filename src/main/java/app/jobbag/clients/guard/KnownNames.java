package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.OncePerTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names of all clients, kept ready to be looked for. Every use asks the database which edition holds, so that each node
 * knows a name from the commit on that wrote it.
 */
@Component
class KnownNames {
    private record Edition(UUID id, NameMatcher matcher) {}

    private record Row(@Nullable UUID owner, NameKind kind, String words) {
        List<Name> names() {
            return kind.names(owner == null ? null : new ClientId(owner), words);
        }
    }

    /** @param names null where the edition is the one that is kept */
    private record Holding(UUID edition, @Nullable List<Row> names) {}

    private final Reads reads;
    private final OncePerTransaction<Later<Holding>> holding = new OncePerTransaction<>();
    private final AtomicReference<@Nullable Edition> kept = new AtomicReference<>();

    KnownNames(Reads reads) {
        this.reads = reads;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public NameMatcher matcher() {
        Holding holds = expect().get();
        Edition edition = kept.get();
        if (edition == null || !edition.id().equals(holds.edition())) {
            edition = new Edition(holds.edition(), new NameMatcher(names(holds)));
            kept.set(edition);
        }
        return edition.matcher();
    }

    /** Which edition holds and, when it is not the one that is kept, its names; asked once a transaction. */
    Later<Holding> expect() {
        return holding.get(() -> {
            Edition edition = kept.get();
            return look(edition == null ? null : edition.id());
        });
    }

    private Later<Holding> look(@Nullable UUID known) {
        Query query = Query.of("""
                select e.edition, case when e.edition is distinct from ?::uuid
                    then (select coalesce(json_agg(w), '[]') from jobbag_guard_words() w) end as names
                from jobbag_guard_edition() e(edition)""", known);
        return reads.row(Holding.class, query).map(Optional::orElseThrow);
    }

    /** Another thread may have kept another edition meanwhile: then they are asked for. */
    private List<Name> names(Holding holds) {
        List<Row> rows =
                holds.names() == null ? Objects.requireNonNull(look(null).get().names()) : holds.names();
        return rows.stream().flatMap(row -> row.names().stream()).toList();
    }
}
