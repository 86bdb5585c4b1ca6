package app.jobbag.meetings;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A question that minutes leave open. */
@Embeddable
record Question(UUID clientId, String text) {}
