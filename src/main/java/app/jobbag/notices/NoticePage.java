package app.jobbag.notices;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * As many notices as are read at once.
 *
 * @param older where the next ones begin; null behind the last
 */
public record NoticePage(List<NoticeLine> lines, @Nullable After older) {
    static final int LINES = 20;

    public NoticePage {
        lines = List.copyOf(lines);
    }

    static NoticePage of(List<NoticeLine> found) {
        boolean more = found.size() > LINES;
        List<NoticeLine> lines = more ? found.subList(0, LINES) : found;
        return new NoticePage(lines, more ? After.of(lines.get(LINES - 1)) : null);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** By the day on which they came, there. */
    public Map<LocalDate, List<NoticeLine>> days(ZoneId zone) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> LocalDate.ofInstant(line.noticedAt(), zone), LinkedHashMap::new, Collectors.toList()));
    }

    /** The notice behind which a page begins, as it stands in an address. */
    public record After(String at, UUID id) {
        private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
        private static final UUID LAST = new UUID(-1, -1);

        /** The newest are behind no other; so are those of an address that nobody gave out. */
        public static After of(@Nullable String said) {
            String[] parts = said == null ? new String[0] : said.split("~", 2);
            try {
                return parts.length < 2 ? newest() : after(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException e) {
                return newest();
            }
        }

        /** Not of years that the database doesn't know. */
        private static After after(Instant moment, UUID id) {
            return moment.isBefore(Instant.EPOCH) || moment.isAfter(FAR) ? newest() : new After(moment.toString(), id);
        }

        static After newest() {
            return new After("infinity", LAST);
        }

        static After of(NoticeLine line) {
            return new After(line.noticedAt().toString(), line.id());
        }

        @Override
        public String toString() {
            return at + "~" + id;
        }
    }
}
