package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Edition> kept = new AtomicReference<>();

    KnownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The edition is read before the names: names that are newer than their edition are read once more, never lost. */
    @Transactional(propagation = Propagation.MANDATORY)
    public NameMatcher matcher() {
        UUID id = jdbc.sql("select jobbag_guard_edition()").query(UUID.class).single();
        Edition edition = kept.get();
        if (edition == null || !edition.id().equals(id)) {
            edition = new Edition(id, new NameMatcher(read()));
            kept.set(edition);
        }
        return edition.matcher();
    }

    private List<Name> read() {
        List<Name> names = new ArrayList<>();
        jdbc.sql("select owner, kind, words from jobbag_guard_words()")
                .query((row, number) -> {
                    UUID owner = row.getObject("owner", UUID.class);
                    return NameKind.valueOf(row.getString("kind"))
                            .names(owner == null ? null : new ClientId(owner), row.getString("words"));
                })
                .list()
                .forEach(names::addAll);
        return names;
    }
}
