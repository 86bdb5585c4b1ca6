package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.staff.People;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the client gets on paper says exactly what is stored, in the client's language. */
@JobbagTest
class InvoicePaperTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Papers papers;

    @Test
    void saysWhatIsStored() throws IOException {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceDetails invoice = money.details(money.anIssued(money.aClient(), "1200", "300.50"));

        assertThat(pdf(money, invoice.id()))
                .contains(
                        "Factura", invoice.number(), "Taller Almendro, S.L.", "ESB86012345", "ES9121000418450200051332")
                .contains("ESA31000268", "Cartel de la vendimia")
                .contains("1.500,50", "IVA 21 % sobre 1.500,50", "315,11", "1.815,61");
    }

    @Test
    void saysWhyThereIsNoTax() throws IOException {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId german = money.aClient(whole -> new ClientDraft.Billing(
                new Address("Hafenstraße 1", "20457", "Hamburg", "DE"),
                "DE136695976",
                "buchhaltung@hafen.example",
                false,
                30));
        InvoiceId id = money.anIssued(german, "100");

        assertThat(pdf(money, id)).contains("Inversión del sujeto pasivo", "art. 196", "DE136695976", "Alemania");
    }

    private String pdf(MoneyFixture money, InvoiceId id) throws IOException {
        PaperId paper = money.as(
                money.finance, () -> papers.of("invoice", id.value()).get(0).id());
        byte[] bytes = mvc.get()
                .uri("/papers/" + paper.value())
                .with(People.as(money.finance))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
