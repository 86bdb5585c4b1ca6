package app.jobbag.bookings;

import app.jobbag.kernel.Refused;
import java.math.BigDecimal;

/** Working hours of one entry, in quarters: more than nothing, a day at most. */
public record Hours(BigDecimal value) {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal DAY = new BigDecimal(24);

    /** @throws Refused for what is no number of quarter hours within a day */
    public Hours {
        if (value.signum() <= 0
                || value.compareTo(DAY) > 0
                || value.remainder(QUARTER).signum() != 0) {
            throw new Refused("bookings.refused.hours").at("hours");
        }
        value = value.setScale(2);
    }

    public static Hours of(String value) {
        return new Hours(new BigDecimal(value));
    }
}
