package app.jobbag.cockpit;

import app.jobbag.ui.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All figures a person may see.
 *
 * @param countedAt when the client that was counted longest ago was; null before the first count
 * @param own whether they are the reader's own only
 * @param goals what is aimed at in the running quarter
 * @param people to narrow them by
 */
public record FigureBoard(
        List<FigureLine> lines,
        @Nullable Instant countedAt,
        boolean own,
        List<Option> people,
        List<Option> clients,
        FigureGoals goals) {
    public FigureBoard {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        clients = List.copyOf(clients);
    }
}
