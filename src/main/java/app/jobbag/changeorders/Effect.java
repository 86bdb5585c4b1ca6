package app.jobbag.changeorders;

import app.jobbag.kernel.Money;

/**
 * What a change does to money and time.
 *
 * @param days working days by which it is delivered later; below nothing when it is earlier
 */
public record Effect(Money money, int days) {}
