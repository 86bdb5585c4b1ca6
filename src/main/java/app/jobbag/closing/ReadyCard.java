package app.jobbag.closing;

import java.time.Instant;

/** A card that waits and lacks nothing. */
public record ReadyCard(ClosingCardId id, int version, String order, String client, Instant landedAt) {}
