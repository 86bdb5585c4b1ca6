package app.jobbag.quotations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came.
 *
 * @param by who said it, at the supplier
 * @param notedBy who typed it in; null by link
 */
record Came(
        String by, Instant at, Channel channel, @Nullable String notedBy) {}
