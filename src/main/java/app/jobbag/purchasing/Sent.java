package app.jobbag.purchasing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Whom it was mailed to last. */
@Embeddable
record Sent(
        @Column(name = "sent_to") String to,
        @Column(name = "sent_at") Instant at) {}
