package app.jobbag.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is aimed at in one quarter; null where nothing is. */
public record QuarterGoals(
        @Nullable BigDecimal won,
        @Nullable BigDecimal invoiced,
        @Nullable BigDecimal collected) {
    public static final QuarterGoals NONE = new QuarterGoals(null, null, null);

    public @Nullable BigDecimal of(Measure measure) {
        return switch (measure) {
            case WON -> won;
            case INVOICED -> invoiced;
            case COLLECTED -> collected;
        };
    }
}
