package app.jobbag.journals;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of which the journal says something else, or nothing; or an entry without its document. */
public record Difference(
        String kind,
        JournalSource source,
        UUID sourceId,
        UUID clientId,
        @Nullable UUID invoiceId,
        String said,
        String currency,
        BigDecimal documentSum,
        BigDecimal journalSum) {
    public Money document() {
        return new Money(documentSum, Currency.getInstance(currency));
    }

    public Money journal() {
        return new Money(journalSum, Currency.getInstance(currency));
    }

    public String url() {
        return switch (source) {
            case INVOICE -> "/invoices/" + sourceId;
            case CREDIT_NOTE -> "/credit-notes/" + sourceId;
            case PAYMENT -> "/invoices/" + invoiceId + "/payments";
            case BALANCE -> "/clients/" + clientId + "/account";
            case CLOSING -> "/workorders/" + sourceId;
        };
    }
}
