package app.jobbag.changeorders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who handed a change order in. */
@Embeddable
record Submitted(
        @Column(name = "submitted_by") UUID by,
        @Column(name = "submitted_by_name") String byName,
        @Column(name = "submitted_at") Instant at) {}
