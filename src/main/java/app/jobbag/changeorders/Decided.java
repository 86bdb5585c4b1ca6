package app.jobbag.changeorders;

import app.jobbag.platform.scope.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who settled a change order: a person of the agency, or the client's contact. */
@Embeddable
record Decided(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decided_by_name") String byName,
        @Column(name = "decided_at") Instant at) {
    static Decided by(Viewer viewer, Instant at) {
        return new Decided(viewer.id(), viewer.name(), at);
    }
}
