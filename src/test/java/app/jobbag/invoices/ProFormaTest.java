package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A pro-forma invoice says what the draft would say, and of itself that it is none: no number, no claim. */
@JobbagTest
class ProFormaTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProFormas proFormas;

    @Test
    void isNoInvoiceAndTakesNoNumber() throws IOException {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceId draft = money.aDraft(money.aClient(), "1200");
        money.as(money.finance, () -> proFormas.print(money.finance, draft));
        money.as(money.finance, () -> proFormas.print(money.finance, draft));

        List<PaperDetails> papers =
                money.as(money.finance, () -> proFormas.of(draft).get());
        assertThat(papers).extracting(paper -> paper.subject().revision()).containsExactly(2, 1);
        assertThat(papers).extracting(PaperDetails::number).containsOnlyNulls();
        assertThat(text(money, papers.get(0).id()))
                .contains("Factura proforma", "no es una factura", "1.200,00", "IVA 21 %", "1.452,00")
                .contains("Taller Almendro", "ESA31000268")
                .doesNotContain("INV-", "IBAN", "Vence");
        assertThat(money.details(draft).status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(money.details(draft).number()).isNull();
    }

    @Test
    void isPrintedOfDraftsOnly() {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceId issued = money.anIssued(money.aClient(), "1200");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(money.finance, () -> proFormas.print(money.finance, issued)))
                .withMessage("invoices.refused.issued");
    }

    private String text(MoneyFixture money, PaperId paper) throws IOException {
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
