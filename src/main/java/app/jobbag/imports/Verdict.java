package app.jobbag.imports;

import java.util.List;

/**
 * What one row will become, or became.
 *
 * @param client what the client is or will be called; empty where the row says none
 * @param contact likewise
 * @param twin the client that is there already, or that it looks like; empty when there is none
 */
public record Verdict(
        int number,
        Outcome outcome,
        String client,
        String contact,
        String twin,
        List<Problem> problems,
        List<String> cells) {
    public Verdict {
        problems = List.copyOf(problems);
        cells = List.copyOf(cells);
    }
}
