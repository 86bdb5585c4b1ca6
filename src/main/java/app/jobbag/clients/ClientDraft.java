package app.jobbag.clients;

import app.jobbag.kernel.PaymentTerms;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a client.
 *
 * @param objectionHours how long minutes can be disputed before silence counts as confirmed; null where only answers count
 */
public record ClientDraft(
        String code,
        String legalName,
        List<String> tradingNames,
        ClientStatus status,
        Billing billing,
        Currency currency,
        Locale locale,
        Office office,
        String notes,
        @Nullable Integer objectionHours) {
    /** What invoices need; finance may write it too. */
    public record Billing(
            Address address, String taxId, String accountsEmail, boolean orderNumberRequired, PaymentTerms terms) {
        /** Payment is due so many days after issue. */
        public Billing(
                Address address, String taxId, String accountsEmail, boolean orderNumberRequired, int paymentDays) {
            this(address, taxId, accountsEmail, orderNumberRequired, PaymentTerms.days(paymentDays));
        }
    }
}
