package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.trail.Changes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the aggregate holds, for the services of the module. */
record InvoiceState(
        InvoiceId id,
        int version,
        ClientId client,
        PaymentRequestId request,
        InvoiceStatus status,
        Currency currency,
        Locale locale,
        @Nullable String number,
        String buyerReference,
        LocalDate suppliedOn,
        String note,
        List<InvoiceLine> lines,
        InvoiceTotals totals,
        Withheld withheld,
        InvoiceBalance balance,
        @Nullable LocalDate dueOn,
        @Nullable String content,
        @Nullable String sha256,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt) {
    InvoiceState {
        lines = List.copyOf(lines);
    }

    /** What a draft takes off. */
    List<PriorLine> priors() {
        return lines.stream().map(InvoiceLine::prior).filter(Objects::nonNull).toList();
    }

    /** What was written anew. */
    Changes changes(InvoiceState after) {
        return Changes.none()
                .with("lines", words(), after.words())
                .with("buyerReference", buyerReference, after.buyerReference)
                .with("suppliedOn", suppliedOn, after.suppliedOn)
                .with("note", note, after.note)
                .with("withholdingName", withheld.words(), after.withheld.words())
                .with("total", totals.total(), after.totals.total())
                .with("payable", balance.payable(), after.balance.payable());
    }

    private List<String> words() {
        return lines.stream().map(InvoiceLine::words).toList();
    }
}
