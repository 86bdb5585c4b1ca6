package app.jobbag.withholdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.OpenInvoices;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.einvoices.EFormat;
import app.jobbag.einvoices.EInvoicing;
import app.jobbag.files.Papers;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Percent;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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

/** From what a client withholds to what it pays, owes and gets credited. */
@JobbagTest
class WithheldInvoicesTest {
    private static final Withholding IRPF = new Withholding("IRPF", Percent.of("15"), "Art. 101.5 LIRPF");

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Withholdings withholdings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClientThatWithholds() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        set(client, 0, IRPF);
    }

    private void set(ClientId of, int inDays, Withholding withholding) {
        money.as(
                money.finance,
                () -> withholdings.set(money.finance, of, money.today().plusDays(inDays), withholding));
    }

    @Test
    void aDraftTakesWhatHoldsOnItsDay() {
        set(client, 30, new Withholding("IRPF", Percent.of("7"), ""));
        InvoiceDetails draft = money.details(money.aDraft(client, "1000"));

        assertThat(draft.content().withheld().percent()).isEqualByComparingTo("15");
        assertThat(draft.total()).isEqualTo(Money.of("1210", "EUR"));
        assertThat(draft.payable()).isEqualTo(Money.of("1060", "EUR"));
        set(client, 0, null);
        assertThat(money.details(money.aDraft(client, "1000")).payable()).isEqualTo(Money.of("1210", "EUR"));
    }

    @Test
    void whatIsPayableIsOpenAndPaysIt() {
        InvoiceId id = money.anIssued(client, "1000");
        InvoiceDetails invoice = money.details(id);
        assertThat(invoice.open()).isEqualTo(Money.of("1060", "EUR"));
        assertThat(money.as(
                                money.finance,
                                () -> beans.getBean(OpenInvoices.class).require(id))
                        .open())
                .isEqualTo(Money.of("1060", "EUR"));

        PaymentDraft paid = new PaymentDraft(money.today(), new BigDecimal("1060"), "TRANSF.");
        money.as(
                money.finance,
                () -> beans.getBean(Collecting.class).receive(money.finance, id, invoice.version(), paid));

        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.PAID);
    }

    @Test
    void creditNotesTakeTheirShareBackToTheLastCent() {
        InvoiceId id = money.anIssued(client, "1000.10");
        CreditFixture credits = new CreditFixture(beans, money);
        var first = credits.amount(id, 0, "333.33");
        assertThat(first.content().withheld().amount()).isEqualByComparingTo("50.00");
        var rest = credits.whole(id);

        assertThat(rest.content().withheld().amount()).isEqualByComparingTo("100.02");
        InvoiceDetails invoice = money.details(id);
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.CREDITED);
        assertThat(invoice.open().isZero()).isTrue();
    }

    @Test
    void theIssuedOneKeepsIt() {
        InvoiceId id = money.anIssued(client, "1000");
        assertThatThrownBy(() -> money.as(
                        money.finance,
                        () -> jdbc.sql("update invoice set withheld = 0 where id = ?")
                                .param(id.value())
                                .update()))
                .hasMessageContaining("never altered");
    }

    @Test
    void paperAndElectronicFormSayWhatIsWithheldAndWhatIsToBeTransferred() throws Exception {
        InvoiceId id = money.anIssued(client, "1000");

        assertThat(pdf("invoice", id.value()))
                .contains("Retención IRPF: 15 % sobre 1.000,00", "-150,00 EUR", "Total a pagar", "1.060,00 EUR")
                .contains("abone 1.060,00 EUR", "Art. 101.5 LIRPF", "1.210,00 EUR");
        String xml =
                money.as(money.finance, () -> beans.getBean(EInvoicing.class).xml(money.finance, id, EFormat.FACTUR_X));
        assertThat(xml.replace('\u00a0', ' '))
                .contains(
                        "<ram:DuePayableAmount>1210.00<",
                        "se retienen 150,00 EUR",
                        "Importe a transferir: 1.060,00 EUR");
        var note = new CreditFixture(beans, money).whole(id);
        assertThat(pdf("creditNote", note.id().value())).contains("-150,00 EUR", "1.060,00 EUR");
    }

    private String pdf(String subject, UUID id) throws Exception {
        UUID paper = money.as(
                money.finance,
                () -> beans.getBean(Papers.class).of(subject, id).get(0).id().value());
        byte[] bytes = mvc.get()
                .uri("/papers/" + paper)
                .with(People.as(money.finance))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Withheld: IRPF 15 % on 1,000.00|To pay",
                "es|Retención IRPF: 15 % sobre 1.000,00|Total a pagar",
                "zh-CN|代扣IRPF：1,000.00 的 15%|应付金额"
            })
    void thePageSaysItInTheReadersLanguage(String language, String line, String payable) {
        InvoiceId id = money.anIssued(client, "1000");
        SignedIn reader = people.join("Lucía Ferrer", Locale.forLanguageTag(language), Set.of(), Role.FINANCE);

        assertThat(mvc.get().uri("/invoices/" + id.value()).with(People.as(reader)))
                .bodyText()
                .contains(line, payable);
    }

    @Test
    void financeTakesItOffADraftOrSaysWhatIsMissing() {
        InvoiceId id = money.aDraft(client, "1000");
        assertThat(write(id, "", "15")).hasStatus(422).bodyText().contains("has-error");
        assertThat(money.details(id).payable()).isEqualTo(Money.of("1060", "EUR"));

        assertThat(write(id, "IRPF", "7")).hasStatus(302);
        assertThat(money.details(id).payable()).isEqualTo(Money.of("1140", "EUR"));
        assertThat(write(id, "", "")).hasStatus(302);
        assertThat(money.details(id).payable()).isEqualTo(Money.of("1210", "EUR"));
    }

    private MvcTestResult write(InvoiceId id, String name, String percent) {
        InvoiceDetails draft = money.details(id);
        return mvc.post()
                .uri("/invoices/" + id.value())
                .with(People.as(money.finance))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("version", String.valueOf(draft.version()))
                .param("suppliedOn", draft.content().suppliedOn().toString())
                .param("lines[0].order", draft.orders().get(0).value().toString())
                .param("lines[0].text", "Cartel de la vendimia")
                .param("lines[0].quantity", "1")
                .param("lines[0].unitPrice", "1000")
                .param("lines[0].tax", "S:21")
                .param("withholdingName", name)
                .param("withholdingPercent", percent)
                .exchange();
    }

    @Test
    void isSetByFinanceAloneAndReadByWhoSeesInvoices() {
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        assertThat(mvc.get().uri("/withholdings/" + client.value()).with(People.as(ae)))
                .hasStatusOk()
                .bodyText()
                .contains("IRPF", "15 %")
                .doesNotContain("<form method=\"post\" action=\"/withholdings");
        assertThatThrownBy(() -> money.as(ae, () -> withholdings.set(ae, client, money.today(), IRPF)))
                .isInstanceOf(NotFound.class);
        assertThat(post(money.finance, "", "15")).hasStatus(422);
        assertThat(post(money.finance, "IRPF", "19")).hasStatus(302);
        assertThat(mvc.get().uri("/withholdings/" + client.value()).with(People.as(money.finance)))
                .bodyText()
                .contains("19 %", "15 %");
    }

    private MvcTestResult post(SignedIn who, String name, String percent) {
        return mvc.post()
                .uri("/withholdings/" + client.value())
                .with(People.as(who))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("withholdingName", name)
                .param("withholdingPercent", percent)
                .param("validFrom", money.today().toString())
                .exchange();
    }
}
