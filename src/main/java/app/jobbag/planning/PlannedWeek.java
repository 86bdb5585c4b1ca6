package app.jobbag.planning;

import app.jobbag.kernel.Refused;
import java.math.BigDecimal;

/** How many hours a week can be planned with: quarters, as they are booked. */
public final class PlannedWeek {
    static final BigDecimal MOST = new BigDecimal(168);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private PlannedWeek() {}

    /** Of one week. */
    public static void refuseUnfit(BigDecimal hours, String field) {
        refuseUnlessQuarters(hours, MOST, field);
    }

    static void refuseUnlessQuarters(BigDecimal hours, BigDecimal most, String field) {
        boolean quarters = hours.signum() > 0
                && hours.compareTo(most) <= 0
                && hours.remainder(QUARTER).signum() == 0;
        if (!quarters) {
            throw new Refused("planning.refused.hours", most).at(field);
        }
    }
}
