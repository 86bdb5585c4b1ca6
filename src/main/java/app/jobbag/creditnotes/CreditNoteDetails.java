package app.jobbag.creditnotes;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as its page shows it.
 *
 * @param papers their ids, the newest first
 */
public record CreditNoteDetails(
        CreditNoteId id,
        ClientId client,
        InvoiceId invoice,
        Locale locale,
        CreditNoteContent content,
        String sha256,
        String issuedBy,
        Instant issuedAt,
        List<UUID> papers,
        List<Sent> mails)
        implements Guarded {
    public CreditNoteDetails {
        papers = List.copyOf(papers);
        mails = List.copyOf(mails);
    }

    /** A mail and its fate. */
    public record Sent(
            String recipient,
            Instant queuedAt,
            String state,
            @Nullable String failure) {}

    public Money total() {
        return content.amount(content.total());
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
