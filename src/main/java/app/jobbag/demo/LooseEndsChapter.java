package app.jobbag.demo;

import app.jobbag.collections.Collecting;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.collections.OpenInvoices;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.collections.Refund;
import app.jobbag.collections.Refunds;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.withholdings.CertificateDraft;
import app.jobbag.withholdings.Certificates;
import app.jobbag.withholdings.WithheldInvoice;
import app.jobbag.withholdings.WithheldTax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is left of payments: certificates of what a client withheld, one still short of it; an invoice in yuan that was paid in euros;
 * one paid too much, whose rest one of finance asks to pay back and another is to let go.
 */
@DemoPart
class LooseEndsChapter {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Stage stage;
    private final Purse purse;
    private final Tax tax;
    private final ExchangeRates rates;

    /** Where the money comes in and goes back. */
    @DemoPart
    record Purse(Invoicing invoicing, OpenInvoices open, Collecting collecting, Refunds refunds) {}

    @DemoPart
    record Tax(WithheldTax withheld, Certificates certificates) {}

    LooseEndsChapter(Stage stage, Purse purse, Tax tax, ExchangeRates rates) {
        this.stage = stage;
        this.purse = purse;
        this.tax = tax;
        this.rates = rates;
    }

    void tell(Story story) {
        SignedIn finance = story.cast().finance();
        Company abroad = story.cast().company("QINGWA");
        LocalDate paid = Calendar.before(story.calendar().today(), 3);
        LocalDate certified = Calendar.before(story.calendar().today(), 2);
        story.diary().at(Calendar.at(paid, 9, 25), () -> exchanged(finance, abroad, paid));
        story.diary().at(Calendar.at(paid, 9, 40), () -> tooMuch(finance, paid));
        story.diary().at(Calendar.at(certified, 12, 15), () -> {
            certify(finance, abroad, certified.getYear() - 1, certified);
            certify(finance, abroad, certified.getYear(), certified);
        });
    }

    /** Of the year before all of it, of this year the first invoice's. */
    private void certify(SignedIn finance, Company company, int year, LocalDate day) {
        List<WithheldInvoice> invoices = stage.as(finance, () -> tax.withheld().invoices(finance, company.id(), year));
        if (invoices.isEmpty()) {
            return;
        }
        Currency currency = invoices.get(0).settled().currency();
        Money amount = year < day.getYear()
                ? Money.sum(
                        currency,
                        invoices.stream().map(WithheldInvoice::settled).toList())
                : invoices.get(0).settled();
        if (amount.isPositive()) {
            CertificateDraft draft = new CertificateDraft(year, day, "完税凭证 " + year + "-0417", amount, "", false);
            stage.does(finance, () -> tax.certificates().record(finance, company.id(), draft));
        }
    }

    /** Its bank has sent euros, a little less than the day's rate says. */
    private void exchanged(SignedIn finance, Company company, LocalDate day) {
        first(finance, each -> each.client().equals(company.id())).ifPresent(invoice -> {
            Optional<BigDecimal> rate = stage.as(finance, () -> rates.on(invoice.currency(), EUR, day));
            if (rate.isPresent() && !invoice.currency().equals(EUR)) {
                BigDecimal kept = rate.get().multiply(new BigDecimal("0.994"));
                BigDecimal euros = invoice.open().at(kept, EUR).amount();
                receive(
                        finance,
                        invoice,
                        new PaymentDraft(
                                day,
                                invoice.open().amount(),
                                "SWIFT QINGWA",
                                BigDecimal.ZERO,
                                false,
                                new PaymentDraft.Came(euros, EUR)));
            }
        });
    }

    private void tooMuch(SignedIn finance, LocalDate day) {
        Money over = Money.of("150", "EUR");
        first(finance, each -> each.currency().equals(EUR) && each.issuedOn().isBefore(day))
                .ifPresent(invoice -> {
                    BigDecimal paid = invoice.open().plus(over).amount();
                    receive(finance, invoice, new PaymentDraft(day, paid, "TRANSF.", BigDecimal.ZERO, true, null));
                    Refund back = new Refund(
                            invoice.client(),
                            over,
                            day,
                            "Pagó " + invoice.number() + " con 150 € de más y pide la devolución.",
                            null);
                    stage.does(finance, () -> purse.refunds().ask(finance, back));
                });
    }

    private Optional<OpenInvoice> first(SignedIn finance, Predicate<OpenInvoice> which) {
        return stage.as(finance, purse.open()::all).stream().filter(which).findFirst();
    }

    private void receive(SignedIn finance, OpenInvoice invoice, PaymentDraft draft) {
        stage.does(finance, () -> {
            int version = purse.invoicing().show(finance, invoice.id()).version();
            purse.collecting().receive(finance, invoice.id(), version, draft);
        });
    }
}
