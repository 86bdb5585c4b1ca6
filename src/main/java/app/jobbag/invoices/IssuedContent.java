package app.jobbag.invoices;

import app.jobbag.taxes.BankAccount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything an issued invoice says. Stored as text, hashed and chained: screens, paper and exports of an issued invoice
 * read this and nothing else.
 *
 * @param baseCurrency the agency's currency, with the day's rate and the total in it
 */
public record IssuedContent(
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        int paymentDays,
        LocalDate suppliedOn,
        String buyerReference,
        String currency,
        String locale,
        Party seller,
        Party buyer,
        BankAccount account,
        String note,
        List<InvoiceLine> lines,
        List<InvoiceTax> taxes,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal total,
        String baseCurrency,
        BigDecimal baseRate,
        BigDecimal baseTotal) {
    public IssuedContent {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }
}
