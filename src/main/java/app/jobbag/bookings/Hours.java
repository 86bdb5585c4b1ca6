package app.jobbag.bookings;

import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Working hours of one entry, in quarters: more than nothing, a day at most. */
public record Hours(BigDecimal value) {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal SECONDS = new BigDecimal(15 * 60);
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

    /** The rounding of measured time, for timers and for whatever is shared out: the nearest quarter, half of one upwards. */
    public static BigDecimal quarters(Duration measured) {
        BigDecimal seconds = BigDecimal.valueOf(measured.toSeconds());
        return seconds.divide(SECONDS, 0, RoundingMode.HALF_UP).multiply(QUARTER);
    }

    public static Hours of(String value) {
        return new Hours(new BigDecimal(value));
    }
}
