package app.jobbag.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param again when to try again
 * @param reason why it was skipped
 * @param own whether whoever's list it is pressed the button, and so may take it back
 */
public record Logged(
        CallState state,
        Instant at,
        @Nullable Instant again,
        String reason,
        @Nullable UUID report,
        String by,
        boolean own) {}
