package app.jobbag.purchasing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The supplier's own word. */
@Embeddable
record Answered(
        @Enumerated(EnumType.STRING) @Column(name = "answer")
        SupplierWord word,

        @Column(name = "answered_by") String by,
        @Column(name = "answer_words") String words,
        @Column(name = "answered_at") Instant at) {}
