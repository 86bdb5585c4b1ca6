package app.jobbag.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form of a credit note: what it refuses, where it says so, and that its reason names no other client. */
@JobbagTest
class CreditGuardTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private SomeClients clients;

    @Autowired
    private MockMvcTester web;

    @Test
    void aReasonThatNamesAnotherClientStopsTheNote() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        String other = "Dwumf" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        clients.begin(money.orders.onTeamOf(money.aClient(), Role.AE), other + " Ltd");
        InvoiceDetails invoice = money.details(money.anIssued(client, "100"));

        assertThat(post(money, invoice, "Como acordado con " + other, "AMOUNT", "10"))
                .hasStatus(422)
                .bodyText()
                .contains(other, "reason-note");
        assertThat(post(money, invoice, "Como acordado", "AMOUNT", "100.01"))
                .hasStatus(422)
                .bodyText()
                .contains("Only 100.00\u00a0EUR net is left", "Como acordado", "value=\"100.01\"");
        assertThat(post(money, invoice, "Como acordado", "REST", "")).hasStatus(302);
        assertThat(money.details(invoice.id()).status()).isEqualTo(InvoiceStatus.CREDITED);
    }

    @Test
    void aNumberBesideAllThatStandsIsAskedAboutAndCreditsNothing() {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceDetails invoice = money.details(money.anIssued(money.aClient(), "100"));

        assertThat(post(money, invoice, " ", "REST", "5"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose quantity or amount for the number", "value=\"5\"", "reason-note");
        assertThat(post(money, invoice, "Como acordado", "NONE", "5"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose quantity or amount for the number");
        assertThat(money.details(invoice.id()).status()).isEqualTo(InvoiceStatus.ISSUED);
    }

    @Test
    void theFormSaysWhatTheNoteWouldComeToAndKeepsNothing() {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceDetails invoice = money.details(money.anIssued(money.aClient(), "100"));

        assertThat(look(money, invoice, "REST", "")).hasStatusOk().bodyText().contains("comes to 121.00\u00a0EUR");
        assertThat(look(money, invoice, "AMOUNT", "10"))
                .hasStatusOk()
                .bodyText()
                .contains("comes to 12.10\u00a0EUR");
        assertThat(look(money, invoice, "AMOUNT", "100.01"))
                .hasStatusOk()
                .bodyText()
                .contains("said yet");
        assertThat(look(money, invoice, "AMOUNT", "ten"))
                .hasStatusOk()
                .bodyText()
                .contains("said yet");
        assertThat(money.details(invoice.id()).status()).isEqualTo(InvoiceStatus.ISSUED);
    }

    private MvcTestResult look(MoneyFixture money, InvoiceDetails invoice, String how, String value) {
        return web.post()
                .uri("/invoices/" + invoice.id().value() + "/credit-notes")
                .with(People.as(money.finance))
                .with(csrf())
                .param("_look", "yes")
                .param("lines[0].how", how)
                .param("lines[0].value", value)
                .exchange();
    }

    private MvcTestResult post(MoneyFixture money, InvoiceDetails invoice, String reason, String how, String value) {
        return web.post()
                .uri("/invoices/" + invoice.id().value() + "/credit-notes")
                .with(People.as(money.finance))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("version", String.valueOf(invoice.version()))
                .param("reason", reason)
                .param("lines[0].how", how)
                .param("lines[0].value", value)
                .exchange();
    }
}
