package app.jobbag.workorders;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A person who works on the order. */
@Embeddable
record OrderAssignee(UUID clientId, UUID personId) {}
