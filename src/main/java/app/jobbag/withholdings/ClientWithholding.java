package app.jobbag.withholdings;

import app.jobbag.kernel.Percent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a client withholds from a day on, until the next.
 *
 * @param percent nothing: none from then on
 */
public record ClientWithholding(
        LocalDate validFrom, String name, Percent percent, String note, String setByName, Instant setAt) {
    public boolean any() {
        return percent.value().signum() > 0;
    }
}
