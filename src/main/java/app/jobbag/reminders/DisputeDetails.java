package app.jobbag.reminders;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute with all that both sides said.
 *
 * @param contactId who opened it in the portal; null where the agency wrote it down
 * @param creditNumber of the credit note that ended it
 */
public record DisputeDetails(
        UUID id,
        UUID clientId,
        String client,
        UUID invoiceId,
        String number,
        int version,
        BigDecimal amount,
        String currency,
        String reason,
        DisputeState state,
        @Nullable UUID contactId,
        String openedByName,
        Instant openedAt,
        @Nullable UUID creditNoteId,
        @Nullable String creditNumber,
        String resolution,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        List<Word> words)
        implements Guarded {
    static final String SQL = """
            select d.*, coalesce(c.trading_names[1], c.legal_name) as client, i.number, n.number as credit_number,
                (select coalesce(jsonb_agg(jsonb_build_object('client', w.contact_id is not null, 'name', w.name, 'text', w.text,
                    'at', w.at) order by w.at, w.id), '[]') from dispute_word w where w.client_id = d.client_id and w.dispute_id = d.id)
                    as words
            from dispute d join client c on c.id = d.client_id
            join invoice i on i.client_id = d.client_id and i.id = d.invoice_id
            left join credit_note n on n.client_id = d.client_id and n.id = d.credit_note_id
            where %s order by d.opened_at desc, d.id desc limit 200""";

    /** @param client whether the client's side said it */
    public record Word(boolean client, String name, String text, Instant at) {}

    public Money sum() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public boolean isOpen() {
        return state == DisputeState.OPEN;
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }
}
