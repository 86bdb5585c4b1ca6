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

/**
 * Everything a credit note says, stored as text, hashed and chained. Amounts are what it takes back: above nothing, except of
 * lines that subtract.
 *
 * @param invoice number of the invoice, with the day it was issued
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
        InvoiceContent.Base base) {
    public CreditNoteContent {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    public Money amount(BigDecimal value) {
        return new Money(value, Currency.getInstance(currency));
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
