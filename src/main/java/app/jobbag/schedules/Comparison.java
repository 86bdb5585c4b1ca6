package app.jobbag.schedules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version beside the one that both signed before: what moved, and by how much the whole does (SCH-2).
 *
 * @param days by how many working days of whose step the last one is it ends later; below nothing, earlier
 */
public record Comparison(
        List<Move> moves,
        @Nullable LocalDate endBefore,
        @Nullable LocalDate endNow,
        int days) {
    public Comparison {
        moves = List.copyOf(moves);
    }

    public boolean isNothing() {
        return moves.isEmpty();
    }
}
