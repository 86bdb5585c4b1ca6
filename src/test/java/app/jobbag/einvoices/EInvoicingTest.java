package app.jobbag.einvoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.Papers;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** An invoice's electronic form: inside its PDF or beside it, held against the rules before the mail leaves. */
@JobbagTest
class EInvoicingTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester web;

    @Autowired
    Papers papers;

    @Autowired
    Outbox outbox;

    @Autowired
    EInvoicing einvoicing;

    @Autowired
    EInvoicePreferences preferences;

    @Autowired
    EInvoiceShelf shelf;

    @Autowired
    EInvoiceMail mails;

    @Autowired
    EInvoiceChecks checks;

    @Test
    void theXmlTravelsInsideThePdfWhichStaysWhatItWas() throws Exception {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceId id = money.anIssued(money.aClient(), "1200", "300.50");
        String xml = money.as(money.finance, () -> einvoicing.xml(money.finance, id, EFormat.FACTUR_X));

        byte[] pdf = pdf(money, id);

        assertThat(IssuedPdf.enclosed(pdf))
                .isEqualTo(xml)
                .contains("1815.61", money.details(id).number());
        VeraGreenfieldFoundryProvider.initialise();
        assertThat(IssuedPdf.breaches(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(IssuedPdf.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theMailWaitsUntilTheRulesAreKept() {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceId id = money.aDraft(money.aClient(), "100");
        synchronized (checks) {
            money.issue(id);
            Mail mail = mailOf(money, id);
            assertThat(inScope(mail, () -> mails.of(mail))).isEmpty();
        }
        checkAll();

        Mail mail = mailOf(money, id);
        assertThat(inScope(mail, () -> mails.of(mail))).hasValue(List.of());
        assertThat(forms(money, id)).extracting(EInvoiceDetails::state).containsExactly(EState.VALID);
    }

    @Test
    void whatBreaksARuleIsShownAndHoldsTheMailUntilSomebodyAnswersForIt() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        InvoiceId id = money.anIssued(client, "100");
        checkAll();
        money.as(
                money.finance,
                () -> shelf.add(
                        client,
                        EInvoiceShelf.Whose.of(id),
                        new EInvoiceShelf.Written(
                                EFormat.PEPPOL,
                                true,
                                "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>")));
        checkAll();
        Mail mail = mailOf(money, id);
        String at = "/invoices/" + id.value();

        assertThat(inScope(mail, () -> mails.of(mail))).isEmpty();
        assertThat(web.perform(get(at).with(People.as(money.finance))))
                .bodyText()
                .contains("BR-01", "held back", "/PEPPOL/release");
        var ae = money.orders.onTeamOf(client, Role.AE);
        assertThat(web.perform(
                        post(at + "/e-invoices/PEPPOL/release").with(csrf()).with(People.as(ae))))
                .hasStatus4xxClientError();

        money.as(money.finance, () -> einvoicing.release(money.finance, id, EFormat.PEPPOL));

        assertThat(inScope(mail, () -> mails.of(mail)).orElseThrow()).hasSize(1);
    }

    @Test
    void isWrittenOnRequestInAnotherForm() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        InvoiceId id = money.anIssued(client, "100");
        assertThatThrownBy(() -> money.as(money.finance, () -> einvoicing.write(money.finance, id, EFormat.PEPPOL)))
                .isInstanceOf(Refused.class);
        prefer(money, client, new Recipient(EFormat.FACTUR_X, "9930", "DE136695976", "04011000-12345-03"));
        money.as(money.finance, () -> preferences.write(money.finance, almendro()));

        money.as(money.finance, () -> einvoicing.write(money.finance, id, EFormat.PEPPOL));
        money.as(money.finance, () -> einvoicing.write(money.finance, id, EFormat.XRECHNUNG));
        checkAll();

        assertThat(forms(money, id))
                .extracting(EInvoiceDetails::state)
                .containsOnly(EState.VALID)
                .hasSize(3);
        assertThat(web.perform(
                        get("/invoices/" + id.value() + "/e-invoices/PEPPOL").with(People.as(money.finance))))
                .hasStatusOk()
                .hasContentType("application/xml")
                .bodyText()
                .contains("121.00", "DE136695976");
    }

    @Test
    void travelsBesideThePdfWhereTheClientTakesItSo() throws Exception {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        money.as(money.finance, () -> preferences.write(money.finance, Sender.NOBODY));
        prefer(money, client, new Recipient(EFormat.XRECHNUNG, "", "", ""));
        InvoiceId draft = money.aDraft(client, "100");
        assertThat(money.details(draft).lacks())
                .extracting(Lack::key)
                .containsExactly("einvoices.lack.reference", "einvoices.lack.contact");

        prefer(money, client, new Recipient(EFormat.XRECHNUNG, "", "", "04011000-12345-03"));
        money.as(money.finance, () -> preferences.write(money.finance, almendro()));
        money.issue(draft);
        checkAll();

        Mail mail = mailOf(money, draft);
        assertThat(inScope(mail, () -> mails.of(mail)).orElseThrow())
                .extracting(each -> each.fileName())
                .containsExactly("xrechnung.xml");
        assertThat(IssuedPdf.enclosed(pdf(money, draft))).isEmpty();
    }

    @Test
    void howAClientTakesItsInvoicesIsFinancesToWrite() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        String at = "/clients/" + client.value() + "/e-invoicing";

        assertThat(web.perform(get(at + "/edit").with(People.as(money.finance))))
                .hasStatusOk();
        assertThat(web.perform(post(at).param("format", "PEPPOL")
                        .param("scheme", "9930")
                        .param("version", "0")
                        .with(csrf())
                        .with(People.as(money.finance))))
                .hasStatus(422);
        assertThat(web.perform(post(at).param("format", "PDF_ONLY")
                        .param("version", "0")
                        .with(csrf())
                        .with(People.as(money.finance))))
                .hasStatus3xxRedirection();

        InvoiceId id = money.anIssued(client, "100");
        assertThat(forms(money, id)).isEmpty();
    }

    private static Sender almendro() {
        return new Sender("Lucía Ferrer", "+34 910 000 000", "facturas@almendro.example", "9920", "ESB86012345");
    }

    private void prefer(MoneyFixture money, ClientId client, Recipient wanted) {
        money.as(
                money.finance,
                () -> preferences.write(
                        money.finance, client, preferences.of(client).get().version(), wanted));
    }

    private void checkAll() {
        for (int i = 0; i < 5; i++) {
            Viewers.as(new Viewer.Everything("test"), checks::run);
        }
    }

    private List<EInvoiceDetails> forms(MoneyFixture money, InvoiceId id) {
        return money.as(
                money.finance, () -> shelf.of(EInvoiceShelf.Whose.of(id)).get());
    }

    private Mail mailOf(MoneyFixture money, InvoiceId id) {
        return money.as(money.finance, () -> outbox.about("invoice", id.value()).get(0));
    }

    private <T> T inScope(Mail mail, Supplier<T> work) {
        java.util.concurrent.atomic.AtomicReference<T> found = new java.util.concurrent.atomic.AtomicReference<>();
        Viewers.as(new Viewer.Job(mail.client(), "test"), () -> found.set(work.get()));
        return found.get();
    }

    private byte[] pdf(MoneyFixture money, InvoiceId id) {
        var paper = money.as(
                money.finance, () -> papers.of("invoice", id.value()).get(0).id());
        return web.get()
                .uri("/papers/" + paper.value())
                .with(People.as(money.finance))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }
}
