package app.jobbag.creditlimits;

import app.jobbag.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's word that an order may be issued above its client's limit.
 *
 * @param worth up to what the order is covered
 * @param used with the order, as it was then
 */
public record CreditRelease(
        UUID order, String name, Money worth, Money used, Money limit, String reason, String by, Instant at) {}
