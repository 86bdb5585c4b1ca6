package app.jobbag.collections;

import java.math.BigDecimal;

/** What somebody asks to let go, in the invoice's currency, and why. */
public record WriteOffDraft(BigDecimal amount, String reason) {}
