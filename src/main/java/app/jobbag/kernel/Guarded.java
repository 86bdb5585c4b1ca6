package app.jobbag.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that rights are asked about: the client it hangs on, and how a person may be tied to it. */
public interface Guarded {
    /** The client, or null for what belongs to the agency itself (people, settings). */
    @Nullable
    UUID guardClient();

    /** People who are assigned to it: a contributor sees an order only when assigned. */
    default Set<UUID> guardAssigned() {
        return Set.of();
    }

    /** The discipline whose lead decides on it, by name; null when none does. */
    default @Nullable String guardDiscipline() {
        return null;
    }

    /** The person whose own it is: an own step, own hours. */
    default @Nullable UUID guardOwner() {
        return null;
    }

    static Guarded client(UUID client) {
        return () -> client;
    }
}
