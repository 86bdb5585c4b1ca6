package app.jobbag.proposals;

import app.jobbag.estimates.Line;
import app.jobbag.estimates.Sheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as the client has it: words, rows, schedule.
 *
 * @param chosenBy the contact who has chosen its options; null of what the agency offered
 */
public record Offered(
        UUID id,
        UUID proposal,
        int revision,
        String title,
        Locale language,
        List<Section> sections,
        UUID estimate,
        Currency currency,
        BigDecimal discount,
        List<Line> lines,
        List<Step> schedule,
        List<Attachment> attachments,
        @Nullable UUID chosenBy,
        UUID paper,
        Instant sentAt) {
    public Offered {
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        schedule = List.copyOf(schedule);
        attachments = List.copyOf(attachments);
    }

    public Sheet sheet() {
        return new Sheet(currency, discount, lines);
    }

    /** As it would be said again; whose it is stands elsewhere. */
    public Offer offer() {
        return new Offer("", title, sections, sheet(), schedule, attachments);
    }
}
