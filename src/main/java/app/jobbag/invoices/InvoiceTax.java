package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/** The tax of one category and rate, on the sum of the net amounts of its lines, as it is stored. */
@Embeddable
public record InvoiceTax(
        UUID clientId,
        @Enumerated(EnumType.STRING) TaxCategory taxCategory,
        BigDecimal taxPercent,
        String exemptionReason,
        BigDecimal base,
        BigDecimal tax) {

    static InvoiceTax of(UUID client, TaxRate rate, Money base) {
        return new InvoiceTax(
                client,
                rate.category(),
                rate.percent().value(),
                rate.exemptionReason(),
                base.amount(),
                rate.on(base).amount());
    }

    public TaxRate rate() {
        return new TaxRate(taxCategory, new Percent(taxPercent), exemptionReason);
    }

    public Money base(Currency currency) {
        return new Money(base, currency);
    }

    public Money tax(Currency currency) {
        return new Money(tax, currency);
    }
}
