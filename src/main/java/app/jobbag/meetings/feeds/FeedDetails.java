package app.jobbag.meetings.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar somebody subscribes to; never its address.
 *
 * @param client its name; null for the person's own
 * @param read whether any program has read it yet
 */
public record FeedDetails(
        UUID id, @Nullable UUID clientId, @Nullable String client, Instant createdAt, boolean read) {}
