package app.jobbag.cockpit;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param person whose they are
 * @param team somebody on whose clients' teams one is
 * @param weeks how many, up to the running one
 */
public record FigureQuestion(
        @Nullable PersonId person,
        @Nullable PersonId team,
        @Nullable ClientId client,
        int weeks) {
    public static final List<Integer> SPANS = List.of(13, 26, 53);

    public FigureQuestion {
        weeks = SPANS.contains(weeks) ? weeks : SPANS.get(0);
    }

    public boolean isNarrow() {
        return person != null || team != null || client != null;
    }

    /** The list behind a figure, of the client asked for. */
    public String of(String list) {
        return client == null ? list : list + (list.contains("?") ? "&" : "?") + "client=" + client.value();
    }

    /** That page with the same question; it has a question of its own already. */
    public String at(String page) {
        return page + of("&person=", person == null ? null : person.value())
                + of("&team=", team == null ? null : team.value())
                + of("&client=", client == null ? null : client.value()) + "&weeks=" + weeks;
    }

    private static String of(String name, @Nullable UUID value) {
        return value == null ? "" : name + value;
    }
}
