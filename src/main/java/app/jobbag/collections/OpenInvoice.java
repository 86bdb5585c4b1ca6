package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;

/** An issued invoice of which something is open. */
public record OpenInvoice(
        InvoiceId id,
        ClientId client,
        String number,
        int year,
        int sequence,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money open,
        Money base) {
    /** A part of its amount at the rate of the invoice, in the agency's currency. */
    public Money inBase(Money part) {
        BigDecimal rate =
                total.isZero() ? BigDecimal.ZERO : base.amount().divide(total.amount(), MathContext.DECIMAL64);
        return part.at(rate, base.currency());
    }

    public Currency currency() {
        return open.currency();
    }
}
