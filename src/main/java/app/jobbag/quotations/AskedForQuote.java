package app.jobbag.quotations;

import app.jobbag.files.FileId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier reads behind its link: what is asked and its own answer, nothing of the client or of other suppliers.
 *
 * @param id of its own quote
 * @param name whom the link was mailed to
 * @param usual the currency it quotes in by itself
 * @param late whether the answer was asked for by a moment that has passed
 */
public record AskedForQuote(
        QuoteId id,
        UUID client,
        String number,
        RequestState state,
        String name,
        String supplier,
        String language,
        Currency usual,
        String title,
        String note,
        LocalDateTime answerBy,
        ZoneId zone,
        boolean late,
        List<QuoteRequestDetails.Row> lines,
        List<SharedFile> files,
        Own own) {
    public AskedForQuote {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }

    /** A file that it may open. */
    public record SharedFile(FileId id, String name) {}

    /** Its answer until now. */
    public record Own(
            QuoteState state,
            @Nullable Currency currency,
            List<BigDecimal> prices,
            @Nullable Integer leadDays,
            @Nullable LocalDate validUntil,
            String remarks,
            @Nullable Instant answeredAt,
            boolean late) {
        public Own {
            prices = List.copyOf(prices);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether it can still be answered. */
    public boolean isOpen() {
        return state.allows(RequestVerb.ANSWER);
    }

    public ZonedDateTime until() {
        return answerBy.atZone(zone);
    }
}
