package app.jobbag.planning;

import app.jobbag.staff.PersonTime;
import java.util.List;

/**
 * A person on the board.
 *
 * @param lines the orders one by one, where they are asked for
 */
public record LoadRow(PersonTime person, List<LoadCell> cells, List<LoadLine> lines) {
    public LoadRow {
        cells = List.copyOf(cells);
        lines = List.copyOf(lines);
    }
}
