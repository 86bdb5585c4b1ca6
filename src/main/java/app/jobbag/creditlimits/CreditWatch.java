package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which clients are over their limits, so that a crossing is told once. */
@Component
@Transactional
class CreditWatch {
    private final CreditBook book;
    private final Trail trail;

    CreditWatch(CreditBook book, Trail trail) {
        this.book = book;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<ClientId> changed() {
        return book.changed().stream().map(row -> new ClientId(row.client())).toList();
    }

    /** In the client's scope; of two that look at once, one is told. */
    public void look(ClientId client) {
        if (book.lock(client)) {
            Optional<CreditRow> found = book.of(client).get();
            found.ifPresent(this::mark);
        }
    }

    /** The client's credit is held still by the caller. */
    void mark(CreditRow row) {
        if (row.isOver() != (row.overSince() != null)) {
            ClientId client = new ClientId(row.client());
            book.mark(client, row.isOver());
            String verb = row.isOver() ? "creditCrossed" : "creditBack";
            trail.note(TrailNote.of("client", client.value(), client.value(), verb));
        }
    }
}
