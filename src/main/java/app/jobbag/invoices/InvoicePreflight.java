package app.jobbag.invoices;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.closing.ClosingBook;
import app.jobbag.closing.UnsignedAgreements;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.platform.reading.Later;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.ExchangeRates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What must be there before a draft is issued (FIN-3a): each thing that is missing, and the page that mends it. */
@Component
class InvoicePreflight {
    private final ClientRegister clients;
    private final AgencyBook agency;
    private final ExchangeRates rates;
    private final Agreed agreed;
    private final Outward outward;

    /** What it rests on: closed orders, what the client has signed, and what it withholds. */
    @Component
    record Agreed(ClosingBook closing, UnsignedAgreements unsigned, WithholdingChanged withheld) {}

    /** What leaves: its words, all that it says, and the electronic form of it. */
    @Component
    record Outward(InvoiceGuard guard, InvoiceContents contents, ElectronicForm form) {}

    InvoicePreflight(ClientRegister clients, AgencyBook agency, ExchangeRates rates, Agreed agreed, Outward outward) {
        this.clients = clients;
        this.agency = agency;
        this.rates = rates;
        this.agreed = agreed;
        this.outward = outward;
    }

    /** A page says early that it will look. */
    void expect() {
        agency.later();
        outward.guard().expect();
    }

    List<Lack> of(InvoiceState invoice, PaymentRequestDetails request) {
        List<Lack> lacks = new ArrayList<>();
        Later<List<Lack>> open = agreed.closing().missing(request.unprovided());
        Later<List<Lack>> unagreed = agreed.closing().unagreed(request.provided());
        Later<List<Lack>> unsigned = agreed.unsigned().of(request.orders());
        Later<List<Lack>> withheld = agreed.withheld().of(invoice.id());
        ClientDetails client = clients.details(invoice.client());
        Later<List<Lack>> electronic = agency.current().isPresent()
                ? outward.form()
                        .lacks(new ElectronicForm.Said(
                                invoice.id(),
                                invoice.client(),
                                invoice.locale(),
                                outward.contents().of(invoice)))
                : Later.known(List.of());
        buyer(invoice, client, lacks);
        sums(invoice, request.total(), lacks);
        orders(invoice, request, lacks);
        base(invoice, lacks);
        confidential(invoice, lacks);
        lacks.addAll(withheld.get());
        lacks.addAll(electronic.get());
        lacks.addAll(unagreed.get());
        lacks.addAll(unsigned.get());
        lacks.addAll(open.get());
        return lacks;
    }

    private static void buyer(InvoiceState invoice, ClientDetails client, List<Lack> lacks) {
        String billing = "/clients/" + client.id().value() + "/billing/edit";
        if (client.orderNumberRequired() && invoice.buyerReference().isBlank()) {
            lacks.add(Lack.of("invoices.lack.buyerReference", edit(invoice), client.name()));
        }
        if (client.accountsEmail().isBlank()) {
            lacks.add(Lack.of("invoices.lack.accountsEmail", billing, client.name()));
        }
        if (client.address().street().isBlank() || client.address().city().isBlank()) {
            lacks.add(Lack.of("invoices.lack.address", billing, client.name()));
        }
        boolean reverse = invoice.lines().stream().anyMatch(line -> line.taxCategory() == TaxCategory.AE);
        if (reverse && client.taxId().isBlank()) {
            lacks.add(Lack.of("invoices.lack.taxId", billing, client.name()));
        }
    }

    private static void sums(InvoiceState invoice, Money requested, List<Lack> lacks) {
        InvoiceTotals stored = invoice.totals();
        InvoiceTotals again = InvoiceTotals.of(invoice.client().value(), invoice.lines(), invoice.currency());
        boolean agree = stored.net().equals(again.net()) && stored.total().equals(again.total());
        if (!agree || !stored.net().equals(requested)) {
            lacks.add(Lack.of("invoices.lack.sums", edit(invoice), stored.net(), requested));
        }
        if (!invoice.balance().payable().isPositive()) {
            lacks.add(Lack.of("invoices.lack.nothing", edit(invoice)));
        }
    }

    /** Finance words the lines anew; what each order earns stays what the account executive asked for. */
    private void orders(InvoiceState invoice, PaymentRequestDetails request, List<Lack> lacks) {
        for (RequestLine line : request.lines()) {
            Money asked = new Money(line.amount(), invoice.currency());
            Money charged = InvoiceLine.net(invoice.lines(), line.order(), invoice.currency());
            if (request.lines().size() > 1 && !charged.equals(asked)) {
                lacks.add(Lack.of("invoices.lack.orderSum", edit(invoice), line.text(), charged, asked));
            }
        }
    }

    private void base(InvoiceState invoice, List<Lack> lacks) {
        agency.current()
                .ifPresentOrElse(
                        own -> {
                            if (rates.on(invoice.currency(), own.currency(), agency.today())
                                    .isEmpty()) {
                                lacks.add(Lack.of(
                                        "invoices.lack.rate",
                                        "/exchange-rates",
                                        invoice.currency().getCurrencyCode(),
                                        own.currency().getCurrencyCode()));
                            }
                        },
                        () -> lacks.add(Lack.of("invoices.lack.agency", "/agency")));
    }

    private void confidential(InvoiceState invoice, List<Lack> lacks) {
        GuardReport report = outward.guard().look(invoice);
        if (report.isStopped()) {
            lacks.add(Lack.of("invoices.lack.guard", edit(invoice), report.words()));
        }
    }

    private static String edit(InvoiceState invoice) {
        return "/invoices/" + invoice.id().value() + "/edit";
    }
}
