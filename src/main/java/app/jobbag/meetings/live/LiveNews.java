package app.jobbag.meetings.live;

import app.jobbag.kernel.Guarded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is new since some number.
 *
 * @param last the number to ask from the next time
 * @param fixed minutes have been circulated: nothing is typed any more
 */
public record LiveNews(UUID client, long last, boolean fixed, List<LiveLine> lines, List<Stretch> stretches)
        implements Guarded {
    /** A while that an item of the agenda took; the open one is running. */
    public record Stretch(
            String topic, Instant began, @Nullable Instant ended) {
        long seconds(Instant now) {
            return Math.max(
                    0, Duration.between(began, ended == null ? now : ended).toSeconds());
        }
    }

    public LiveNews {
        lines = List.copyOf(lines);
        stretches = List.copyOf(stretches);
    }

    /** The item that the clock runs for; empty for what is on no agenda, null while it is stopped. */
    public @Nullable String running() {
        return stretches.stream()
                .filter(each -> each.ended() == null)
                .map(Stretch::topic)
                .findFirst()
                .orElse(null);
    }

    public long used(String topic, Instant now) {
        return stretches.stream()
                .filter(each -> each.topic().equals(topic))
                .mapToLong(each -> each.seconds(now))
                .sum();
    }

    public long used(Instant now) {
        return stretches.stream().mapToLong(each -> each.seconds(now)).sum();
    }

    @Override
    public UUID guardClient() {
        return client;
    }
}
