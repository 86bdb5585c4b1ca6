package app.jobbag.quotations;

import app.jobbag.clients.ClientId;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.kernel.Guarded;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for quotation as its page reads it.
 *
 * @param origin what the estimate or the work order is called
 * @param project of the estimate or the work order
 */
public record QuoteRequestDetails(
        QuoteRequestId id,
        int version,
        ClientId client,
        @Nullable EstimateId estimate,
        @Nullable OrderId order,
        String origin,
        UUID project,
        @Nullable String number,
        RequestState state,
        String title,
        String note,
        LocalDateTime answerBy,
        ZoneId zone,
        Currency currency,
        String author,
        @Nullable Instant sentAt,
        @Nullable String sentByName,
        MakeOrBuy.@Nullable Decision decision,
        @Nullable UUID chosen,
        String reason,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        @Nullable UUID purchase,
        List<Row> lines,
        List<QuoteDetails> quotes,
        List<Attached> files)
        implements Guarded {
    public QuoteRequestDetails {
        lines = List.copyOf(lines);
        quotes = List.copyOf(quotes);
        files = List.copyOf(files);
    }

    /** A line. */
    public record Row(@Nullable Integer row, String what, String specification, BigDecimal quantity, String unit) {}

    /** A file, and whether suppliers may open it. */
    public record Attached(FileId id, String name, String mediaType, String sha256, boolean shared) {
        public FileFace face() {
            return new FileFace(id, name, mediaType, sha256);
        }
    }

    public List<WantedLine> wanted() {
        return lines.stream()
                .map(each ->
                        new WantedLine(each.row(), each.what(), each.specification(), each.quantity(), each.unit()))
                .toList();
    }

    public List<FileFace> faces() {
        return files.stream().map(Attached::face).toList();
    }

    public ZonedDateTime until() {
        return answerBy.atZone(zone);
    }

    /** Number and title, or the title alone before it is sent. */
    public String name() {
        return number == null ? title : number + " " + title;
    }

    /** The estimate's or the work order's page. */
    public String originUrl() {
        return estimate == null
                ? "/workorders/" + Objects.requireNonNull(order).value()
                : "/estimates/" + estimate.value();
    }

    public List<QuoteDetails> quoted() {
        return quotes.stream().filter(QuoteDetails::isQuoted).toList();
    }

    /** Who was written to and says nothing. */
    public List<QuoteDetails> silent() {
        return quotes.stream()
                .filter(each -> each.state() == QuoteState.ASKED && each.sentAt() != null)
                .toList();
    }

    public @Nullable QuoteDetails chosenQuote() {
        return quotes.stream()
                .filter(each -> each.id().value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
