package app.jobbag.invoices;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an invoice on its page.
 *
 * @param client its name
 * @param overdue by the agency's date
 * @param papers their ids, the newest first
 * @param credits its credit notes, the oldest first
 * @param mails what was sent about it, the newest first
 * @param openings who of the client opened it in the portal, the first first
 */
public record InvoiceAround(
        String client,
        boolean overdue,
        List<UUID> papers,
        List<CreditNote> credits,
        List<Sent> mails,
        List<Opening> openings) {
    public InvoiceAround {
        papers = List.copyOf(papers);
        credits = List.copyOf(credits);
        mails = List.copyOf(mails);
        openings = List.copyOf(openings);
    }

    /** When somebody of the client opened it first. */
    public record Opening(String contactName, Instant firstAt) {}

    /** A credit note on it. */
    public record CreditNote(UUID id, String number, LocalDate issuedOn, BigDecimal total, String reason) {}

    /** A mail and its fate. */
    public record Sent(
            String recipient,
            Instant queuedAt,
            String state,
            @Nullable String failure) {}
}
