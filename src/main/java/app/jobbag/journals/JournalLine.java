package app.jobbag.journals;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal.
 *
 * @param entry counts the documents of the month
 * @param amount in the agency's currency: debit above nothing, credit below
 * @param currencyAmount the same in the document's currency
 */
public record JournalLine(
        UUID clientId,
        String clientCode,
        String clientName,
        int entry,
        int position,
        LocalDate day,
        JournalSource source,
        UUID sourceId,
        @Nullable UUID invoiceId,
        String said,
        JournalAccount account,
        String code,
        @Nullable String taxCategory,
        @Nullable BigDecimal taxPercent,
        String baseCurrency,
        BigDecimal amount,
        String currency,
        BigDecimal currencyAmount) {
    public Money debit() {
        return base(amount.max(BigDecimal.ZERO));
    }

    public Money credit() {
        return base(amount.negate().max(BigDecimal.ZERO));
    }

    public boolean foreign() {
        return !currency.equals(baseCurrency);
    }

    public Money own() {
        return new Money(currencyAmount, Currency.getInstance(currency));
    }

    /** Where in the month it stands. */
    public String place() {
        return entry + "." + position;
    }

    /** Where the document is shown. */
    public String url() {
        return switch (source) {
            case INVOICE -> "/invoices/" + sourceId;
            case CREDIT_NOTE -> "/credit-notes/" + sourceId;
            case PAYMENT -> "/invoices/" + invoiceId + "/payments";
            case BALANCE -> "/clients/" + clientId + "/account";
            case CLOSING -> "/workorders/" + sourceId;
        };
    }

    private Money base(BigDecimal value) {
        return new Money(value, Currency.getInstance(baseCurrency));
    }
}
