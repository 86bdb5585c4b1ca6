package app.jobbag.purchasing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who closed or cancelled it, and when. */
@Embeddable
record Ended(
        @Column(name = "ended_by_name") String by,
        @Column(name = "ended_at") Instant at) {}
