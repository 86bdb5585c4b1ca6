package app.jobbag.quotations;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as a line of what it is for.
 *
 * @param quoted how many of those asked have quoted
 */
public record QuoteRow(
        UUID id,
        @Nullable String number,
        RequestState state,
        String title,
        LocalDateTime answerBy,
        ZoneId zone,
        int asked,
        int quoted) {
    public String name() {
        return number == null ? title : number + " " + title;
    }

    public ZonedDateTime until() {
        return answerBy.atZone(zone);
    }
}
