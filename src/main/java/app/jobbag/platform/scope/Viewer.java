package app.jobbag.platform.scope;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On whose behalf a transaction runs; it decides which rows the database shows (CONF-1). */
public sealed interface Viewer extends Serializable {
    UUID id();

    String name();

    /** A person of the agency: sees the clients of the own teams, or all but the walled-off ones by role. */
    record Person(UUID id, String name) implements Viewer {}

    /**
     * A client's contact in the portal: sees that client only (CONF-4).
     *
     * @param presence where the contact has proven to be there, for all of the portal; once that has ended nothing is seen
     */
    record Contact(
            UUID id, UUID client, String name, @Nullable UUID presence) implements Viewer {
        /** Came by a link to one document. */
        public Contact(UUID id, UUID client, String name) {
            this(id, client, name, null);
        }
    }

    /**
     * A background job or mail builder: sees exactly one client.
     *
     * @param outsider it does what somebody outside has said by a personal link, and stands in the history by that name
     */
    record Job(UUID client, String name, boolean outsider) implements Viewer {
        public Job(UUID client, String name) {
            this(client, name, false);
        }

        @Override
        public UUID id() {
            return NOBODY;
        }
    }

    /** Maintenance over the whole installation: the sealer, checks, jobs that go from client to client. */
    record Everything(String name) implements Viewer {
        @Override
        public UUID id() {
            return NOBODY;
        }
    }

    UUID NOBODY = new UUID(0, 0);
}
