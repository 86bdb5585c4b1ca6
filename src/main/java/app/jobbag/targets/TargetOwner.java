package app.jobbag.targets;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose target: a person's or a client's. */
public record TargetOwner(
        @Nullable PersonId person, @Nullable ClientId client) {
    public TargetOwner {
        if ((person == null) == (client == null)) {
            throw new IllegalArgumentException("a target is a person's or a client's");
        }
    }

    public static TargetOwner of(PersonId person) {
        return new TargetOwner(person, null);
    }

    public static TargetOwner of(ClientId client) {
        return new TargetOwner(null, client);
    }

    public UUID id() {
        return person != null
                ? person.value()
                : java.util.Objects.requireNonNull(client).value();
    }

    public String url() {
        return (person != null ? "/people/" : "/clients/") + id() + "/targets";
    }

    String table() {
        return person != null ? "person_target" : "client_target";
    }

    String column() {
        return person != null ? "person_id" : "client_id";
    }
}
