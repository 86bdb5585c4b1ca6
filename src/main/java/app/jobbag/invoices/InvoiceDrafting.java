package app.jobbag.invoices;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.closing.ClosingBook;
import app.jobbag.kernel.TaxRate;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.TaxRates;
import app.jobbag.withholdings.Withholdings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the draft of an invoice from an accepted request, taxed as this client usually is. */
@Component
class InvoiceDrafting {
    private final ClientRegister clients;
    private final AgencyBook agency;
    private final TaxRates taxes;
    private final Withholdings withholdings;
    private final ClosingBook closing;
    private final BilledBefore billed;
    private final Clock clock;

    /** Who taxes, by which rates, and what clients keep back. */
    @Component("invoiceTaxing")
    record Taxing(AgencyBook agency, TaxRates rates, Withholdings withholdings) {}

    InvoiceDrafting(ClientRegister clients, Taxing taxing, ClosingBook closing, BilledBefore billed, Clock clock) {
        this.clients = clients;
        this.agency = taxing.agency();
        this.taxes = taxing.rates();
        this.withholdings = taxing.withholdings();
        this.billed = billed;
        this.closing = closing;
        this.clock = clock;
    }

    Invoice draft(PaymentRequest request) {
        ClientDetails client = clients.details(request.client());
        LocalDate today = agency.today();
        PaymentRequestDetails asked = request.details();
        TaxRate tax = taxes.usual(
                agency.required().country(),
                client.address().country(),
                !client.taxId().isBlank(),
                client.locale(),
                today);
        List<LineDraft> lines = billed.lines(asked, tax, client.locale());
        LocalDate supplied = asked.lines().stream()
                .flatMap(line -> closing.closedOn(line.order()).stream())
                .max(LocalDate::compareTo)
                .orElse(today);
        InvoiceDraft draft = new InvoiceDraft(
                asked.buyerReference(),
                supplied,
                "",
                lines,
                withholdings.on(request.client(), today).orElse(null));
        return new Invoice(request, draft, client.locale(), today, clock.instant());
    }
}
