package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's credit as pages read it.
 *
 * @param history under which its history is found
 * @param standing null where the limit was taken away
 * @param overSince when it was seen to be over its limit, while it is
 */
public record CreditAccount(
        UUID history,
        ClientId client,
        String code,
        String name,
        int version,
        @Nullable CreditStanding standing,
        String note,
        String setByName,
        Instant setAt,
        @Nullable Instant overSince) {}
