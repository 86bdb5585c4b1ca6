package app.jobbag.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until when nobody is reminded, and why.
 *
 * @param number of the invoice; null where all of the client is held
 */
public record HoldDetails(
        UUID id,
        UUID clientId,
        @Nullable String number,
        LocalDate until,
        String reason,
        String heldByName,
        Instant heldAt) {
    static final String SQL = """
            select h.id, h.client_id, i.number, h.until, h.reason, h.held_by_name, h.held_at
            from reminder_hold h left join invoice i on i.client_id = h.client_id and i.id = h.invoice_id
            where h.ended_at is null and %s order by h.until, h.id limit 100""";
}
