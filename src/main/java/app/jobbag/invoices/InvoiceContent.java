package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.PaymentTerms;
import app.jobbag.taxes.BankAccount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an invoice says. Of an issued one it is stored as text, hashed and chained: screen, paper and mail read this
 * and nothing else. Of a draft it is what would be issued today, still without number.
 *
 * @param paymentDays of the rule that gave the due date
 * @param paymentRule the rule itself, as {@link PaymentTerms#code}; null on invoices from before there were rules
 * @param withheld what the client keeps back; null when nothing is
 * @param base the total in the agency's currency at the day's rate; null while there is no rate
 */
public record InvoiceContent(
        @Nullable String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        int paymentDays,
        LocalDate suppliedOn,
        String buyerReference,
        String currency,
        Party seller,
        Party buyer,
        BankAccount account,
        String note,
        List<InvoiceLine> lines,
        List<InvoiceTax> taxes,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal total,
        @Nullable Base base,
        @Nullable String paymentRule,
        @Nullable Withheld withheld) {
    public InvoiceContent {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    /** The agency's own currency, units of it for one unit of the invoice's, and the total in it. */
    public record Base(String currency, BigDecimal rate, BigDecimal total) {
        /** An amount of the invoice at its rate. */
        public BigDecimal of(Money said) {
            return said.at(rate, Currency.getInstance(currency)).amount();
        }

        public Money amount() {
            return new Money(total, Currency.getInstance(currency));
        }
    }

    InvoiceContent numbered(DocumentNumber taken) {
        return new InvoiceContent(
                taken.text(),
                issuedOn,
                dueOn,
                paymentDays,
                suppliedOn,
                buyerReference,
                currency,
                seller,
                buyer,
                account,
                note,
                lines,
                taxes,
                net,
                tax,
                total,
                base,
                paymentRule,
                withheld);
    }

    public Money amount(BigDecimal value) {
        return new Money(value, Currency.getInstance(currency));
    }

    /** What the agency is to get: the total less what the client keeps back for its tax office. */
    public Money payable() {
        return amount(withheld == null ? total : total.subtract(withheld.amount()));
    }

    public PaymentTerms terms() {
        return paymentRule == null ? PaymentTerms.days(paymentDays) : PaymentTerms.read(paymentRule);
    }

    /** Why the buyer accounts for the tax, or why there is none, each reason once: the papers must say it. */
    public List<String> reasons() {
        return taxes.stream()
                .map(InvoiceTax::exemptionReason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }
}
