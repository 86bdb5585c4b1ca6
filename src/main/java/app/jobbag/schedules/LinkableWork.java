package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work by which a line of a schedule is done; owned here, answered by the modules that keep it. */
public interface LinkableWork {
    /**
     * @param doneAt null while it is not done
     * @param doneBy who did it, or signed it last
     */
    record Work(
            UUID id,
            String name,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {}

    FactKind kind();

    /** Of a client's project, the newest first. */
    Later<List<Work>> of(ClientId client, UUID project);
}
