package app.jobbag.collections;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What comes in by hand in another currency than the invoice's, and what that is worth in the agency's. */
@Component
class Exchanged {
    /** More than rates move between an invoice and its payment, as a rule. */
    private static final BigDecimal FAR = new BigDecimal("0.2");

    private final AgencyBook agency;
    private final ExchangeRates rates;
    private final OpenInvoices open;

    Exchanged(AgencyBook agency, ExchangeRates rates, OpenInvoices open) {
        this.agency = agency;
        this.rates = rates;
        this.open = open;
    }

    /** @throws Refused when it is nothing, or of the invoice's own */
    static Money read(PaymentDraft.Came said, Currency invoice) {
        if (said.currency().equals(invoice)) {
            throw new Refused("collections.refused.sameCurrency").at("cameCurrency");
        }
        Money came = Money.typed(said.amount(), said.currency(), "came");
        if (!came.isPositive()) {
            throw new Refused("invoices.refused.noAmount").at("came");
        }
        return came;
    }

    /**
     * What came in, in the agency's currency by the rate of its day, less the part of the invoice by the invoice's own rate.
     *
     * @throws Refused when there is no rate of the day
     */
    BigDecimal gain(InvoiceId id, Money settled, Money came, LocalDate day) {
        OpenInvoice invoice = open.require(id);
        Currency base = invoice.base().currency();
        BigDecimal rate = rates.on(came.currency(), base, day)
                .orElseThrow(() -> new Refused("collections.refused.noRate", came.currency(), base).at("cameCurrency"));
        return came.at(rate, base).minus(invoice.inBase(settled)).amount();
    }

    /**
     * A slip of the keys would be booked as a difference of exchange: what is far from the rate of its day is asked about.
     *
     * @throws Refused at what came in, unless the person stands by it
     */
    void refuseFar(PaymentDraft.Came said, Money settled, Money came, LocalDate day) {
        Currency base = agency.required().currency();
        Optional<Money> meant = worth(settled, base, day);
        Optional<Money> is = worth(came, base, day);
        if (said.sure() || meant.isEmpty() || is.isEmpty()) {
            return;
        }
        BigDecimal off = is.get().minus(meant.get()).amount().abs();
        if (off.compareTo(meant.get().amount().multiply(FAR)) > 0) {
            throw new Refused("collections.refused.farRate", came, is.get(), settled, meant.get()).at("came");
        }
    }

    private Optional<Money> worth(Money money, Currency base, LocalDate day) {
        return money.currency().equals(base)
                ? Optional.of(money)
                : rates.on(money.currency(), base, day).map(rate -> money.at(rate, base));
    }

    /** What is open of an invoice in another currency than the agency's, by today's rate: so much may be expected. */
    Optional<Money> expected(InvoiceDetails invoice) {
        return agency.current()
                .map(AgencyProfile::currency)
                .filter(base -> !base.equals(invoice.open().currency()))
                .flatMap(base -> worth(invoice.open(), base, agency.today()));
    }
}
