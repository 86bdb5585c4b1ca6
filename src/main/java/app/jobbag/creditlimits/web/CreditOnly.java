package app.jobbag.creditlimits.web;

import app.jobbag.creditlimits.CreditStanding;
import app.jobbag.creditlimits.CreditState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which clients with a limit are looked at. */
enum CreditOnly {
    ALL,
    /** From 80 % of the limit on, those above it with them. */
    NEAR,
    OVER;

    /** What makes no sense is all. */
    static CreditOnly of(String asked) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(ALL);
    }

    boolean takes(@Nullable CreditStanding standing) {
        if (standing == null) {
            return false;
        }
        return switch (this) {
            case ALL -> true;
            case NEAR -> standing.state() != CreditState.WITHIN;
            case OVER -> standing.isOver();
        };
    }
}
