package app.jobbag.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.bank.BankScene.Paid;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What finance does wrong on the pages of the bank, and how it gets on. */
@JobbagTest
class BankPagesTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester web;

    private BankScene bank;

    @BeforeEach
    void anAccount() {
        bank = new BankScene(beans);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndCanBeRemoved() {
        BankFileId file =
                bank.handIn("odd.csv", "Fecha;Concepto;Importe\n01/10/2026;Renta " + UUID.randomUUID() + ";abc\n");
        String home = "/bank-files/" + file.value();
        MvcTestResult page = get(home);
        assertThat(page).hasStatusOk();
        assertThat(text(page)).contains("abc", home + "/removal");
        assertThat(post(home + "/removal", Map.of())).hasStatus3xxRedirection();
        assertThat(get(home)).hasStatus(404);
    }

    @Test
    void aWayOfReadingThatFailsIsNotKeptForTheAccount() {
        String csv = "Fecha;Concepto;Importe\n25/10/2026;Renta " + UUID.randomUUID() + ";-10,00\n";
        BankFileId file = bank.handIn("good.csv", csv);
        String home = "/bank-files/" + file.value();
        MvcTestResult refused = post(
                home + "/mapping",
                Map.of(
                        "separator", "SEMICOLON",
                        "encoding", "UTF-8",
                        "decimal", "COMMA",
                        "dates", "yyyy-MM-dd",
                        "skipped", "0",
                        "columns[0]", "DAY",
                        "columns[1]", "TEXT",
                        "columns[2]", "AMOUNT"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("25/10/2026", "<option value=\"yyyy-MM-dd\" selected=\"selected\"");
        assertThat(text(get(home))).contains(home + "/taking");
        assertThat(bank.take(file)).isOne();
    }

    @Test
    void aDayThatDoesNotExistIsNoOtherDay() {
        BankFileId file = bank.handIn(
                "february.csv",
                "Fecha;Concepto;Importe\n28/02/2026;Renta " + UUID.randomUUID() + ";-1,00\n31/02/2026;Renta;-2,00\n");
        assertThat(text(get("/bank-files/" + file.value())))
                .contains("31/02/2026")
                .doesNotContain("/taking");
    }

    @Test
    void moneyDividedByHandOverMoreThanIsOpenIsRefusedAtItsRow() {
        ClientId client = bank.money.aClient();
        InvoiceId invoice = bank.money.anIssued(client, "1000");
        BankEntryDetails entry =
                bank.arrive(new Paid("1500.00", "Somebody", "by hand")).get(0);
        String booking = "/bank-entries/" + entry.id().value() + "/booking/" + client.value();
        Map<String, String> tooMuch = Map.of(
                "lines[0].invoice",
                invoice.value().toString(),
                "lines[0].settled",
                "1200",
                "lines[0].fee",
                "200",
                "keepRest",
                "true");
        MvcTestResult answer = post(booking, tooMuch);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("lines0.settled")
                .contains("field-error")
                .contains("value=\"1");
        MvcTestResult beyond =
                post(booking, Map.of("lines[0].invoice", invoice.value().toString(), "lines[0].settled", "9999"));
        assertThat(beyond).hasStatus(422);
        assertThat(text(beyond)).contains("field-error", "value=\"9999\"");
    }

    @Test
    void moneyOfAClientWithNothingOpenStaysWithItAsItsBalance() {
        ClientId client = bank.money.aClient();
        BankEntryDetails entry =
                bank.arrive(new Paid("321.00", "Somebody", "in advance")).get(0);
        String home = "/bank-entries/" + entry.id().value() + "/booking/";
        assertThat(text(get(home + "new?client=" + client.value()))).contains("Nothing is open", "keepRest");
        assertThat(post(home + client.value(), Map.of())).hasStatus(422);
        assertThat(post(home + client.value(), Map.of("keepRest", "true"))).hasStatus(302);
        assertThat(text(get("/clients/" + client.value() + "/account"))).contains("321.00");
        assertThat(post(home + client.value(), Map.of("keepRest", "true"))).hasStatus(422);
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).with(People.as(bank.finance)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = web.post()
                .uri(address)
                .with(People.as(bank.finance))
                .with(csrf())
                .param("_key", Ids.next().toString());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
