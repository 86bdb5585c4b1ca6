package app.jobbag.planning;

import app.jobbag.platform.calendar.IsoWeek;
import java.math.BigDecimal;

/**
 * A person's week: what is planned against what can be worked.
 *
 * @param seen hours on orders that the reader sees
 * @param other hours on others: counted, without a name
 * @param away hours that an absence takes
 */
public record LoadCell(IsoWeek week, BigDecimal capacity, BigDecimal seen, BigDecimal other, BigDecimal away) {
    public BigDecimal planned() {
        return seen.add(other);
    }

    /** Above nothing for what is too much. */
    public BigDecimal difference() {
        return planned().subtract(capacity);
    }

    public boolean isOver() {
        return difference().signum() > 0;
    }

    public boolean isUnder() {
        return difference().signum() < 0;
    }

    /** Nobody works in this week, and nothing is planned. */
    public boolean isOff() {
        return capacity.signum() == 0 && planned().signum() == 0;
    }

    /** With its sign: not the colour alone tells too much from too little. */
    public String sign() {
        return isOver() ? "+" : isUnder() ? "−" : "=";
    }

    public String tone() {
        return isOver() ? "over" : isOff() ? "off" : isUnder() ? "under" : "even";
    }
}
