package app.jobbag.reminders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** @param amount null for all that is open */
public record DisputeDraft(@Nullable BigDecimal amount, String reason) {}
