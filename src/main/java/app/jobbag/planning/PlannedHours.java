package app.jobbag.planning;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** Hours of one week. */
@Embeddable
record PlannedHours(UUID clientId, BigDecimal hours) {}
