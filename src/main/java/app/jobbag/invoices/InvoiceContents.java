package app.jobbag.invoices;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.ExchangeRates;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an invoice says: of an issued one what was stored, of a draft what it would say today. */
@Component
class InvoiceContents {
    private final ClientRegister clients;
    private final AgencyBook agency;
    private final ExchangeRates rates;
    private final DocumentChain seals;

    InvoiceContents(ClientRegister clients, AgencyBook agency, ExchangeRates rates, DocumentChain seals) {
        this.clients = clients;
        this.agency = agency;
        this.rates = rates;
        this.seals = seals;
    }

    InvoiceContent of(InvoiceState invoice) {
        return invoice.content() == null ? draft(invoice) : seals.read(invoice.content(), InvoiceContent.class);
    }

    private InvoiceContent draft(InvoiceState invoice) {
        AgencyProfile seller = agency.required();
        ClientDetails buyer = clients.details(invoice.client());
        LocalDate today = agency.today();
        InvoiceTotals totals = invoice.totals();
        return new InvoiceContent(
                null,
                today,
                buyer.terms().dueOn(today),
                buyer.paymentDays(),
                invoice.suppliedOn(),
                invoice.buyerReference(),
                invoice.currency().getCurrencyCode(),
                Party.of(seller),
                Party.of(buyer),
                seller.account(),
                invoice.note(),
                invoice.lines(),
                totals.taxes(),
                totals.net().amount(),
                totals.tax().amount(),
                totals.total().amount(),
                base(invoice, seller.currency(), today),
                buyer.terms().code(),
                invoice.withheld().orNull());
    }

    private InvoiceContent.@Nullable Base base(InvoiceState invoice, Currency own, LocalDate day) {
        return rates.on(invoice.currency(), own, day)
                .map(rate -> new InvoiceContent.Base(
                        own.getCurrencyCode(),
                        rate,
                        invoice.totals().total().at(rate, own).amount()))
                .orElse(null);
    }
}
