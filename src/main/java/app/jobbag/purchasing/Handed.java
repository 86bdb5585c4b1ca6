package app.jobbag.purchasing;

import app.jobbag.staff.SignedIn;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who handed a purchase order in. */
@Embeddable
record Handed(
        @Column(name = "submitted_by") UUID by,
        @Column(name = "submitted_by_name") String byName,
        @Column(name = "submitted_at") Instant at) {
    static Handed by(SignedIn who, Instant now) {
        return new Handed(who.id().value(), who.name(), now);
    }
}
