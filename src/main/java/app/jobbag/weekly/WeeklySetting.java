package app.jobbag.weekly;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a client is told.
 *
 * @param active whether it gets a report at all
 * @param automatic whether it leaves without being touched
 * @param money whether the client is shown money
 * @param opening words at its head
 * @param sections those it has, in their order
 * @param since the Monday of the first week
 * @param readers contacts who get it; none: whoever may be mailed
 */
public record WeeklySetting(
        int version,
        boolean active,
        boolean automatic,
        boolean money,
        String opening,
        List<Section> sections,
        LocalDate since,
        List<UUID> readers) {
    public WeeklySetting {
        sections = List.copyOf(sections);
        readers = List.copyOf(readers);
    }
}
