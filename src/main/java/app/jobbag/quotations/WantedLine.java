package app.jobbag.quotations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line that suppliers quote for.
 *
 * @param row of the estimate, by its number; null where it is for no row
 * @param unit as the supplier reads it: pieces, days
 */
public record WantedLine(@Nullable Integer row, String what, String specification, BigDecimal quantity, String unit) {
    public WantedLine {
        what = what.strip();
        specification = specification.strip();
        unit = unit.strip();
    }
}
