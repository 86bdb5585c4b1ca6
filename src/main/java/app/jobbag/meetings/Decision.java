package app.jobbag.meetings;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A decision as the minutes keep it. */
@Embeddable
record Decision(UUID clientId, String text) {}
