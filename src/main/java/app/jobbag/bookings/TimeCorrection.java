package app.jobbag.bookings;

import java.math.BigDecimal;

/**
 * What an own entry should have been.
 *
 * @param hours nothing, where it should not have been at all
 * @param reason obligatory once the day is over
 */
public record TimeCorrection(BigDecimal hours, Activity activity, String note, String reason) {}
