package app.jobbag.kernel;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the next page of a list goes on that is ordered by a moment, the newest first. */
public record Bookmark(Instant at, UUID id) {
    private static final String BETWEEN = "_";
    /** Later than anything that happens. */
    private static final Bookmark TOP = new Bookmark(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** The beginning, for what was not given or is no bookmark: addresses get cut off. */
    public static Bookmark read(@Nullable String text) {
        return parse(text == null ? "" : text).orElse(TOP);
    }

    private static Optional<Bookmark> parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(text.substring(0, between));
            return at.isAfter(TOP.at) || at.isBefore(Instant.EPOCH)
                    ? Optional.empty()
                    : Optional.of(new Bookmark(at, UUID.fromString(text.substring(between + 1))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + BETWEEN + id;
    }
}
