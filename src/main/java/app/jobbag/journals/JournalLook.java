package app.jobbag.journals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a month somebody looks at: one account, one client, or all; from where on.
 *
 * @param place null for the first page
 */
public record JournalLook(
        @Nullable JournalAccount account,
        @Nullable UUID client,
        @Nullable Place place) {
    public static final JournalLook ALL = new JournalLook(null, null, null);

    /**
     * A line, by its entry and its place in it.
     *
     * @param after whether what follows it is meant, else what goes before
     */
    public record Place(int entry, int position, boolean after) {}

    public boolean narrowed() {
        return account != null || client != null;
    }

    boolean backwards() {
        return place != null && !place.after();
    }
}
