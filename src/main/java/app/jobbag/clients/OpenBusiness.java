package app.jobbag.clients;

import app.jobbag.kernel.Refused;
import java.util.Optional;

/** What is still under way with a client, so that it can't be archived; owned here, answered by the modules above. */
public interface OpenBusiness {
    /** The fact that stands in the way, with its number. */
    Optional<Refused> of(ClientId client);
}
