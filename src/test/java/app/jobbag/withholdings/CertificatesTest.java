package app.jobbag.withholdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of what is withheld, and what is certified of it. */
@JobbagTest
class CertificatesTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    WithheldScene scene;

    @BeforeEach
    void somebodyOfFinance() {
        scene = new WithheldScene(beans);
    }

    @Test
    void theListSaysWhatIsMissingAndTheCertificateEndsIt() throws Exception {
        ClientId client = scene.withholding("EUR", "15");
        InvoiceId id = scene.issued(client, "EUR", "1000");
        scene.on(scene.year, Month.DECEMBER, () -> scene.pay(id, new BigDecimal("1060")));
        String page = "/withholdings/" + client.value() + "/certificates";
        scene.on(scene.year + 1, Month.MARCH, () -> {
            assertThat(rows(CertificateOnly.MISSING, client)).singleElement().satisfies(row -> {
                assertThat(row.withheld()).isEqualTo(Money.of("150", "EUR"));
                assertThat(row.missing()).isEqualTo(Money.of("150", "EUR"));
            });
            assertThat(open(scene.money.finance, "/withholdings?only=MISSING&year=" + scene.year))
                    .bodyText()
                    .contains(client.value().toString());
            assertThat(open(scene.money.finance, page + "?year=" + scene.year))
                    .bodyText()
                    .contains(scene.money.details(id).content().number(), "IRPF 15");
            assertThat(record(client, "0", scene.year + "-12-31")).hasStatus(422);
            assertThat(record(client, "150", (scene.year - 1) + "-12-31"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("CERT-7");
            assertThat(record(client, "150", (scene.year + 2) + "-01-01")).hasStatus(422);
            assertThat(record(client, "100.50", (scene.year + 1) + "-02-01")).hasStatus(302);
            assertThat(rows(CertificateOnly.MISSING, client)).isEmpty();
            assertThat(rows(CertificateOnly.DIFFERENT, client))
                    .singleElement()
                    .extracting(WithheldYear::missing, WithheldYear::lastOn)
                    .containsExactly(Money.of("49.50", "EUR"), LocalDate.of(scene.year + 1, 2, 1));
            assertThat(open(scene.money.finance, "/withholdings.csv?only=DIFFERENT&year=" + scene.year))
                    .bodyText()
                    .contains("49.50");
            assertThat(record(client, "49.50", (scene.year + 1) + "-02-20")).hasStatus(302);
            assertThat(rows(CertificateOnly.ALL, client))
                    .singleElement()
                    .extracting(WithheldYear::state)
                    .isEqualTo(CertificateState.COMPLETE);
            assertThat(record(client, "0.01", (scene.year + 1) + "-02-20"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("this goes beyond", "name=\"sure\"");
        });
    }

    @Test
    void oneThatIsTakenBackStandsNoMoreAndNoLineIsAltered() {
        ClientId client = scene.money.aClient();
        assertThat(record(
                        client,
                        scene.money.finance,
                        "20",
                        scene.money.today().toString(),
                        scene.money.today().getYear()))
                .hasStatus(302);
        int now = scene.money.today().getYear();
        Certificate said = certificates(client, now).get(0);
        assertThat(rows(now, CertificateOnly.ALL, client))
                .singleElement()
                .extracting(WithheldYear::state)
                .isEqualTo(CertificateState.MORE);
        assertThatThrownBy(() -> scene.money.as(
                scene.money.finance,
                () -> jdbc.sql("update withholding_certificate set amount = 1 where id = ?")
                        .param(said.id().value())
                        .update()));

        assertThat(reverse(said.id())).hasStatus(302);
        assertThat(rows(now, CertificateOnly.ALL, client)).isEmpty();
        assertThat(certificates(client, now)).extracting(Certificate::stands).containsExactly(false, false);
        assertThat(reverse(said.id())).hasStatus(302);
        assertThat(certificates(client, now)).hasSize(2);
    }

    @Test
    void anAccountExecutiveReadsAndFinanceRecords() {
        ClientId client = scene.money.aClient();
        SignedIn ae = scene.money.orders.onTeamOf(client, Role.AE);
        String page = "/withholdings/" + client.value() + "/certificates";
        assertThat(open(ae, page)).hasStatusOk().bodyText().doesNotContain("action=\"" + page);
        assertThat(open(scene.money.finance, page)).hasStatusOk().bodyText().contains("action=\"" + page);
        assertThat(record(
                        client,
                        ae,
                        "20",
                        scene.money.today().toString(),
                        scene.money.today().getYear()))
                .hasStatus(404);
    }

    private List<WithheldYear> rows(CertificateOnly only, ClientId client) {
        return rows(scene.year, only, client);
    }

    private List<WithheldYear> rows(int of, CertificateOnly only, ClientId client) {
        return scene
                .money
                .as(scene.money.finance, () -> beans.getBean(WithheldTax.class).in(of, "", only))
                .stream()
                .filter(row -> row.client().equals(client))
                .toList();
    }

    private List<Certificate> certificates(ClientId client, int of) {
        return scene.money.as(
                scene.money.finance, () -> beans.getBean(Certificates.class).of(scene.money.finance, client, of));
    }

    private MvcTestResult open(SignedIn who, String url) {
        return mvc.get().uri(url).with(People.as(who)).exchange();
    }

    private MvcTestResult record(ClientId client, String amount, String issuedOn) {
        return record(client, scene.money.finance, amount, issuedOn, scene.year);
    }

    private MvcTestResult record(ClientId client, SignedIn who, String amount, String issuedOn, int of) {
        return record(client, who, amount, issuedOn, of, of != scene.year);
    }

    /** @param sure of what goes beyond what was withheld */
    private MvcTestResult record(ClientId client, SignedIn who, String amount, String issuedOn, int of, boolean sure) {
        return mvc.post()
                .uri("/withholdings/" + client.value() + "/certificates")
                .with(People.as(who))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("year", String.valueOf(of))
                .param("issuedOn", issuedOn)
                .param("amount", amount)
                .param("currency", "EUR")
                .param("reference", "CERT-7")
                .param("sure", String.valueOf(sure))
                .exchange();
    }

    private MvcTestResult reverse(CertificateId id) {
        return mvc.post()
                .uri("/withholding-certificates/" + id.value() + "/reversal")
                .with(People.as(scene.money.finance))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .exchange();
    }
}
