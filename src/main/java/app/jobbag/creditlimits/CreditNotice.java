package app.jobbag.creditlimits;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page warns of before more is done for a client.
 *
 * @param standing with the order in question; null for whoever may not see the client's money
 * @param order that is in question; null for none
 * @param released whether it may go above the limit
 */
public record CreditNotice(
        CreditState state,
        @Nullable CreditStanding standing,
        @Nullable UUID order,
        boolean released,
        boolean mayRelease) {
    public boolean isOver() {
        return state == CreditState.OVER;
    }

    /** Whether somebody must let it pass before it is issued. */
    public boolean stops() {
        return isOver() && order != null && !released;
    }
}
