package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** From the closing card to the paid invoice. */
final class MoneySteps {
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final Cast cast;
    private final Tale tale;
    private final Visitor finance;
    private final Language language;

    MoneySteps(Cast cast, Tale tale) {
        this.cast = cast;
        this.tale = tale;
        this.finance = cast.finance();
        this.language = finance.language();
    }

    /** FIN-1: what is missing is listed live, and leads to where it is mended. */
    void financeFindsWhatIsMissing() {
        finance.takeUp("closing", tale.word("step"));
        tale.keep("card", finance.path());
        finance.state("closing.status.WAITING");
        String lack = language.text("closing.lack.unpriced", 2.5);
        assertThat(finance.button("closing.close")).hasCount(0);
        finance.followTo(lack);
    }

    void financeMendsIt() {
        finance.choose("bookings.rates.person", tale.word("contributor") + ", Tester");
        finance.fill("bookings.rates.hourly", language.amount(40));
        finance.fill("bookings.rates.from", language.typed(LONG_AGO));
        finance.press("bookings.rates.save");
        finance.isTold("bookings.rates.done");
    }

    void financeClosesTheNumber() {
        finance.open(tale.kept("card"));
        finance.sees("closing.show.complete");
        finance.pressForGood("closing.close");
        finance.isTold("closing.close.done");
        finance.state("closing.status.CLOSED");
        finance.remembers("trail.closing.landed", "trail.closing.closed");
    }

    void financeReadsTheSettlement() {
        finance.follow("closing.settlement.title");
        finance.sees("closing.settlement.time", language.number(2.5));
        finance.reads(language.amount(100));
        finance.reads(language.amount(4400));
    }

    void aeAsksForThePayment() {
        Visitor ae = cast.ae();
        ae.open(tale.kept("card"));
        ae.follow("closing.show.request");
        // the script shows it in the person's format; without scripts it stands as it would be typed
        assertThat(ae.field("payment-requests.field.amount", 0)).hasValue(Pattern.compile("4500|4[.,]500[.,]00"));
        ae.fill("payment-requests.field.buyerReference", tale.word("reference"));
        ae.fill("payment-requests.field.evidence", tale.word("evidence"));
        ae.press("payment-requests.new.save");
        ae.isTold("payment-requests.new.done");
        ae.state("payment-requests.status.REQUESTED");
        tale.keep("request", ae.path());
    }

    void financeAcceptsIt() {
        finance.takeUp("requests", tale.word("client"));
        finance.press("payment-requests.accept");
        finance.isTold("payment-requests.accept.done");
        finance.state("invoices.status.DRAFT");
        tale.keep("invoice", finance.path());
    }

    /** FIN-3a: the address of the client's accounts is missing; the line leads to where it is written. */
    void financeMendsWhatTheInvoiceLacks() {
        finance.followTo(language.text("invoices.lack.accountsEmail", tale.word("client")));
        finance.fill("clients.field.accountsEmail", tale.word("client.accounts"));
        finance.press("clients.edit.save");
        finance.open(tale.kept("invoice"));
    }

    void financeIssuesTheInvoice() {
        finance.pressForGood("invoices.issue");
        finance.isTold("invoices.issue.done");
        finance.state("invoices.status.ISSUED");
        tale.keep(
                "invoice.number",
                finance.page().locator("main h1 > span").first().textContent());
        finance.reads(language.amount(945));
        finance.reads(language.amount(5445));
        finance.reads(language.shown(Tale.today().plusDays(45)));
        Assertions.assertThat(Pdf.text(finance.fetchLink("invoices.show.pdf")))
                .contains(tale.kept("invoice.number"), language.amount(5445), tale.word("reference"));
    }

    void clientsAccountsGetIt() {
        Mailbox mails = new Mailbox(cast.client(), tale.word("client.accounts"));
        mails.read("invoices.mail.title", tale.kept("invoice.number"), "Taller Almendro, S.L.");
        cast.client().reads(language.amount(5445));
    }

    void financeRecordsThePayment() {
        finance.open(tale.kept("invoice"));
        finance.follow("invoices.show.pay");
        finance.fill("collections.field.amount", language.amount(5445));
        finance.fill("collections.field.reference", tale.word("bank"));
        finance.press("collections.payment.save");
        finance.isTold("collections.payment.done");
        finance.open(tale.kept("invoice"));
        finance.state("invoices.status.PAID");
    }

    /** FIN-3: what is issued is never altered, only credited; the client's accounts hear of it. */
    void financeCreditsAPart() {
        finance.follow("invoices.show.credit");
        finance.fill("creditnotes.field.reason", tale.word("evidence"));
        finance.choose("creditnotes.field.how", language.text("creditnotes.how.AMOUNT"));
        finance.fill("creditnotes.field.value", language.amount(100));
        finance.pressForGood("creditnotes.new.save");
        finance.isTold("creditnotes.new.done");
        finance.reads(language.amount(121));
        Assertions.assertThat(Pdf.text(finance.fetchLink("invoices.show.pdf")))
                .contains(tale.kept("invoice.number"), language.amount(121));
    }
}
