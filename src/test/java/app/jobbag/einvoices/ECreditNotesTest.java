package app.jobbag.einvoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.creditnotes.CreditNoteDetails;
import app.jobbag.files.Papers;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A credit note has the electronic forms that an invoice has (FIN-3). */
@JobbagTest
class ECreditNotesTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester web;

    @Autowired
    ECreditNotes credits;

    @Autowired
    EInvoicePreferences preferences;

    @Autowired
    EInvoiceChecks checks;

    @Autowired
    EInvoiceMail mails;

    @Autowired
    EInvoiceShelf shelf;

    @Test
    void itsXmlTravelsInsideItsPdfAndItsMailWaitsForTheRules() throws Exception {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceId id = money.anIssued(money.aClient(), "1200", "300.50");
        CreditNoteDetails note;
        Mail mail;
        synchronized (checks) {
            note = new CreditFixture(beans, money).amount(id, 0, "200");
            mail = mailOf(money, note);
            assertThat(leaves(mail)).isEmpty();
        }
        checkAll();

        assertThat(leaves(mail)).isEqualTo(Optional.of(List.of()));
        assertThat(states(money, note)).containsExactly(EState.VALID);
        String xml = money.as(money.finance, () -> credits.xml(money.finance, note.id(), EFormat.FACTUR_X));
        byte[] pdf = pdf(money, note);
        assertThat(IssuedPdf.enclosed(pdf))
                .isEqualTo(xml)
                .contains("TypeCode>381<", "242.00", note.content().invoice());
        VeraGreenfieldFoundryProvider.initialise();
        assertThat(IssuedPdf.breaches(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    }

    @Test
    void isWrittenAsPeppolAndXRechnungOnRequest() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        Recipient wanted = new Recipient(EFormat.FACTUR_X, "9930", "DE136695976", "04011000-12345-03");
        money.as(
                money.finance,
                () -> preferences.write(
                        money.finance, client, preferences.of(client).get().version(), wanted));
        money.as(
                money.finance,
                () -> preferences.write(
                        money.finance,
                        new Sender(
                                "Lucía Ferrer",
                                "+34 910 000 000",
                                "facturas@almendro.example",
                                "9920",
                                "ESB86012345")));
        CreditNoteDetails note = new CreditFixture(beans, money).whole(money.anIssued(client, "100"));

        money.as(money.finance, () -> credits.write(money.finance, note.id(), EFormat.PEPPOL));
        money.as(money.finance, () -> credits.write(money.finance, note.id(), EFormat.XRECHNUNG));
        checkAll();

        assertThat(states(money, note)).containsOnly(EState.VALID).hasSize(3);
        String at = "/credit-notes/" + note.id().value();
        assertThat(web.get().uri(at + "/e-invoices/PEPPOL").with(People.as(money.finance)))
                .hasStatusOk()
                .bodyText()
                .contains("CreditNoteTypeCode>381<");
        assertThat(web.get().uri(at).with(People.as(money.finance))).bodyText().contains("/e-invoices/XRECHNUNG");
    }

    private Mail mailOf(MoneyFixture money, CreditNoteDetails note) {
        return money.as(
                money.finance,
                () -> beans.getBean(Outbox.class)
                        .about("creditNote", note.id().value())
                        .get(0));
    }

    private Optional<?> leaves(Mail mail) {
        AtomicReference<Optional<?>> found = new AtomicReference<>(Optional.empty());
        Viewers.as(new Viewer.Job(mail.client(), "test"), () -> found.set(mails.of(mail)));
        return found.get();
    }

    private List<EState> states(MoneyFixture money, CreditNoteDetails note) {
        EInvoiceShelf.Whose whose =
                new EInvoiceShelf.Whose(note.invoice(), note.id().value());
        return money.as(money.finance, () -> shelf.of(whose).get()).stream()
                .map(EInvoiceDetails::state)
                .toList();
    }

    private void checkAll() {
        for (int i = 0; i < 5; i++) {
            Viewers.as(new Viewer.Everything("test"), checks::run);
        }
    }

    private byte[] pdf(MoneyFixture money, CreditNoteDetails note) {
        var paper = money.as(
                money.finance,
                () -> beans.getBean(Papers.class)
                        .of("creditNote", note.id().value())
                        .get(0)
                        .id());
        return web.get()
                .uri("/papers/" + paper.value())
                .with(People.as(money.finance))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }
}
