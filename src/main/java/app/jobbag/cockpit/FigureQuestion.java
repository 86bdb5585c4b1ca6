package app.jobbag.cockpit;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.PersonId;
import java.util.List;
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

    public boolean isPerson(String id) {
        return person != null && person.value().toString().equals(id);
    }

    public boolean isTeam(String id) {
        return team != null && team.value().toString().equals(id);
    }

    public boolean isClient(String id) {
        return client != null && client.value().toString().equals(id);
    }
}
