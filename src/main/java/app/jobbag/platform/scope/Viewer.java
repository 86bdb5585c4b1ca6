package app.jobbag.platform.scope;

import java.io.Serializable;
import java.util.UUID;

/** On whose behalf a transaction runs; it decides which rows the database shows (CONF-1). */
public sealed interface Viewer extends Serializable {
    UUID id();

    String name();

    /** A person of the agency: sees the clients of the own teams, or all but the walled-off ones by role. */
    record Person(UUID id, String name) implements Viewer {}

    /** A client's contact in the portal: sees that client only (CONF-4). */
    record Contact(UUID id, UUID client, String name) implements Viewer {}

    /** A background job or mail builder: sees exactly one client. */
    record Job(UUID client, String name) implements Viewer {
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
