package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.staff.People;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a line counts is chosen on the draft, and said on the page, on paper and by the note that takes it back. */
@JobbagTest
class UnitsTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 10, 10 h",
        "DAY, 2.5, 2.5 days",
        "DAY, 1, 1 day",
        "MONTH, 1, 1 month",
        "PIECE, 40, 40 pieces",
        "KILOMETRE, 12, 12 km",
        "LUMP_SUM, 1, 1 (lump sum)"
    })
    void thePageSaysHowManyOfWhat(String unit, String quantity, String said) {
        InvoiceId id = money.aDraft(client, "1000");

        assertThat(save(id, "unit", unit, "quantity", quantity)).hasStatus3xxRedirection();

        assertThat(page(id)).hasStatusOk().bodyText().contains(said);
        assertThat(page(id, "/edit")).hasStatusOk().bodyText().contains("Kilometres", "selected=\"selected\"");
        assertThat(line(id).unit()).isEqualTo(Unit.valueOf(unit));
    }

    @Test
    void aLineThatNobodyGaveAUnitHasNone() {
        InvoiceId id = money.aDraft(client, "1000");

        assertThat(line(id).unit()).isEqualTo(Unit.ONE);
        assertThat(save(id, "quantity", "1")).hasStatus3xxRedirection();
        assertThat(line(id).unit()).isEqualTo(Unit.ONE);
    }

    @ParameterizedTest
    @CsvSource({"FORTNIGHT", "''"})
    void refusesAUnitThatThereIsNot(String unit) {
        InvoiceId id = money.aDraft(client, "1000");

        assertThat(save(id, "unit", unit, "quantity", "3"))
                .hasStatus(422)
                .bodyText()
                .contains("Vintage, by the hour", "has-error");
        assertThat(line(id).unit()).isEqualTo(Unit.ONE);
    }

    @Test
    void thePaperSaysItInTheClientsLanguageAndTheNoteTakesItOver() throws IOException {
        InvoiceId id = money.aDraft(client, "855");
        assertThat(save(id, "unit", "DAY", "quantity", "10")).hasStatus3xxRedirection();
        money.issue(id);

        assertThat(pdf(id)).contains("10 días");
        CreditFixture credits = new CreditFixture(beans, money);
        assertThat(credits.amount(id, 0, "150").content().lines().get(0).unit()).isEqualTo(Unit.LUMP_SUM);
        InvoiceId other = money.aDraft(client, "855");
        assertThat(save(other, "unit", "HOUR", "quantity", "10")).hasStatus3xxRedirection();
        money.issue(other);
        assertThat(credits.whole(other).content().lines().get(0).unit()).isEqualTo(Unit.HOUR);
    }

    @Test
    void whatWasIssuedBeforeThereWereUnitsIsReadAsItWas() {
        InvoiceId id = money.anIssued(client, "1000");
        String content = money.as(
                money.finance,
                () -> jdbc.sql("select content from invoice where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());

        assertThat(content).contains("\"unit\":\"ONE\"");
        InvoiceLine before = new InvoiceLine(
                client.value(), client.value(), "Poster", null, null, null, null, null, "", null, null, null, null);
        assertThat(before.unit()).isEqualTo(Unit.ONE);
    }

    private InvoiceLine line(InvoiceId id) {
        return money.details(id).content().lines().get(0);
    }

    private MvcTestResult page(InvoiceId id, String... more) {
        return mvc.get()
                .uri("/invoices/" + id.value() + String.join("", more))
                .with(People.as(money.finance))
                .exchange();
    }

    private MvcTestResult save(InvoiceId id, String... fields) {
        InvoiceDetails now = money.details(id);
        var post = mvc.post()
                .uri("/invoices/" + id.value())
                .with(People.as(money.finance))
                .with(csrf())
                .param("version", String.valueOf(now.version()))
                .param("suppliedOn", "2026-03-02")
                .param("buyerReference", "PO-9")
                .param("lines[0].order", now.orders().get(0).value().toString())
                .param("lines[0].text", "Vintage, by the hour")
                .param("lines[0].unitPrice", "85.50")
                .param("lines[0].tax", "S:21");
        for (int i = 0; i < fields.length; i += 2) {
            post.param("lines[0]." + fields[i], fields[i + 1]);
        }
        return post.exchange();
    }

    private String pdf(InvoiceId id) throws IOException {
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
