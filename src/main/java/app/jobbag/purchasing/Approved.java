package app.jobbag.purchasing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who approved a purchase order, and the paper that says what. */
@Embeddable
record Approved(
        @Column(name = "approved_by") UUID by,
        @Column(name = "approved_by_name") String byName,
        @Column(name = "approved_at") Instant at,
        @Column(name = "paper_id") UUID paper) {}
