package app.jobbag.purchasing;

import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of a signed estimate that pays for a line.
 *
 * @param row by its number
 */
public record BudgetLine(EstimateId estimate, int row) {
    /** As a form sends it; null for what is none. */
    public static @Nullable BudgetLine read(String code) {
        int at = code.indexOf(':');
        UUID estimate = at < 0 ? null : Ids.read(code.substring(0, at));
        String row = code.substring(at + 1);
        return estimate == null || !row.matches("[1-9]\\d{0,4}")
                ? null
                : new BudgetLine(new EstimateId(estimate), Integer.parseInt(row));
    }

    public String code() {
        return estimate.value() + ":" + row;
    }
}
