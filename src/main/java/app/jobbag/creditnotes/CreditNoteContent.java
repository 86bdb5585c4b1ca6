package app.jobbag.creditnotes;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.InvoiceTax;
import app.jobbag.invoices.Party;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a credit note says, stored as text, hashed and chained. Amounts are what it takes back: above nothing, except of
 * lines that subtract.
 *
 * @param invoice number of the invoice, with the day it was issued
 * @param withheld the share of what is withheld of the invoice that it takes back; null when nothing is
 * @param base the total in the agency's currency at the invoice's rate, so that notes take back what the invoice came to in it
 */
public record CreditNoteContent(
        String number,
        LocalDate issuedOn,
        String invoice,
        LocalDate invoiceIssuedOn,
        String reason,
        String buyerReference,
        String currency,
        Party seller,
        Party buyer,
        List<InvoiceLine> lines,
        List<InvoiceTax> taxes,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal total,
        InvoiceContent.Base base,
        @Nullable WithheldBack withheld) {
    public CreditNoteContent {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    public Money amount(BigDecimal value) {
        return new Money(value, Currency.getInstance(currency));
    }

    /** What it takes back of what was to be paid. */
    public Money payable() {
        return amount(withheld == null ? total : total.subtract(withheld.amount()));
    }

    public Currency money() {
        return Currency.getInstance(currency);
    }

    public List<String> reasons() {
        return taxes.stream()
                .map(InvoiceTax::exemptionReason)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
