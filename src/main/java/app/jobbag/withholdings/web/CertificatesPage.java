package app.jobbag.withholdings.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Money;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.withholdings.Certificate;
import app.jobbag.withholdings.Certificates;
import app.jobbag.withholdings.WithheldInvoice;
import app.jobbag.withholdings.WithheldTax;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of a client's certificates of a year together in one read transaction. */
@Component
class CertificatesPage {
    private final WithheldTax tax;
    private final Certificates certificates;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Clock clock;

    CertificatesPage(
            WithheldTax tax, Certificates certificates, ClientRegister clients, AccessPolicy policy, Clock clock) {
        this.tax = tax;
        this.certificates = certificates;
        this.clients = clients;
        this.policy = policy;
        this.clock = clock;
    }

    LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }

    /** Answers the form that begins with what is missing of the first invoice's currency. */
    @Transactional(readOnly = true)
    public CertificateForm show(SignedIn who, ClientId id, int year, Model model) {
        List<WithheldInvoice> invoices = tax.invoices(who, id, year);
        List<Certificate> certified = certificates.of(who, id, year);
        ClientDetails client = clients.details(id);
        Currency currency = invoices.isEmpty()
                ? client.currency()
                : invoices.get(0).settled().currency();
        Money missing = sum(currency, invoices.stream().map(WithheldInvoice::settled))
                .minus(sum(currency, certified.stream().map(Certificate::amount)));
        model.addAttribute("client", client);
        model.addAttribute("year", year);
        model.addAttribute("invoices", invoices);
        model.addAttribute("certificates", certified);
        model.addAttribute("missing", missing);
        model.addAttribute("maySet", policy.permits(who, Action.WITHHOLDING_SET, client));
        return CertificateForm.of(year, missing, today(who));
    }

    private static Money sum(Currency currency, Stream<Money> amounts) {
        return Money.sum(
                currency,
                amounts.filter(each -> each.currency().equals(currency)).toList());
    }
}
