package app.jobbag.closing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card with what stands around it.
 *
 * @param client its name
 * @param waivers those of the card's round, by the code of the point
 * @param settlement the newest sheet, with what was invoiced since; null before the first closing
 */
record CardAround(
        ClosingCard.State card,
        String client,
        Map<String, Waiver> waivers,
        @Nullable SettlementDetails settlement) {
    CardAround {
        waivers = Map.copyOf(waivers);
    }
}
