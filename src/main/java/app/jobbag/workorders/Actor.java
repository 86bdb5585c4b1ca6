package app.jobbag.workorders;

import app.jobbag.platform.scope.Viewer;
import java.time.Instant;
import java.util.UUID;

/** Who acts on an order, and when: a person of the agency, or the client's contact by a signature. */
record Actor(UUID id, String name, Instant at) {
    static Actor of(Viewer viewer, Instant now) {
        return new Actor(viewer.id(), viewer.name(), now);
    }
}
