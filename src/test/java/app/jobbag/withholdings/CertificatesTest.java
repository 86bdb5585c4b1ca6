package app.jobbag.withholdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.collections.PaymentId;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffs;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is withheld in which year, and what is certified of it. */
@JobbagTest
class CertificatesTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SteerableClock clock;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    int year;

    @BeforeEach
    void somebodyOfFinance() {
        money = new MoneyFixture(beans);
        year = money.today().getYear() + 1;
    }

    private void on(int of, Month month, Runnable work) {
        clock.at(LocalDate.of(of, month, 10).atTime(10, 0).toInstant(ZoneOffset.UTC), work);
    }

    private ClientId withholding(String currency, String percent) {
        ClientId client = money.aClient(currency);
        Withholding kept = new Withholding("IRPF", Percent.of(percent), "");
        money.as(
                money.finance, () -> beans.getBean(Withholdings.class).set(money.finance, client, money.today(), kept));
        return client;
    }

    /** Issued on the tenth of November. */
    private InvoiceId issued(ClientId client, String currency, String net) {
        InvoiceId id = aDraft(client, Money.of(net, currency));
        on(year, Month.NOVEMBER, () -> {
            if (!currency.equals("EUR")) {
                ExchangeRate rate = new ExchangeRate(
                        Currency.getInstance(currency),
                        Currency.getInstance("EUR"),
                        money.today(),
                        new BigDecimal("0.1283"),
                        "test");
                money.as(money.finance, () -> beans.getBean(ExchangeRates.class).enter(money.finance, rate));
            }
            money.issue(id);
        });
        return id;
    }

    private InvoiceId aDraft(ClientId client, Money agreed) {
        OrderId order = money.orders.anIssued(client, agreed);
        money.orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            beans.getBean(OrderCourse.class).close(order);
            return order;
        });
        RequestLine line = new RequestLine(order, "Cartel de la vendimia", agreed.amount());
        return money.accept(money.aRequest(client, line));
    }

    private PaymentId pay(InvoiceId id, BigDecimal amount) {
        InvoiceDetails invoice = money.details(id);
        PaymentDraft paid = new PaymentDraft(money.today(), amount, "TRANSF.");
        return money.as(
                money.finance,
                () -> beans.getBean(Collecting.class).receive(money.finance, id, invoice.version(), paid));
    }

    private BigDecimal withheld(InvoiceId id, int in) {
        return money.as(
                money.finance,
                () -> jdbc.sql("select withheld_in(i, ?) from invoice i where i.id = ?")
                        .params(in, id.value())
                        .query(BigDecimal.class)
                        .single());
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 15, 1000, 530, 75.00, 75.00",
        "EUR, 15, 1000.10, 353.37, 50.01, 100.01",
        "EUR, 7, 999.99, 0.01, 0, 70.00",
        "CNY, 10, 8000, 3000, 270.27, 529.73",
        "JPY, 10.21, 100000, 37000, 3410, 6800"
    })
    void isWithheldInTheYearThatPaysIt(
            String currency, String percent, String net, BigDecimal paid, BigDecimal first, BigDecimal second) {
        ClientId client = withholding(currency, percent);
        InvoiceId id = issued(client, currency, net);
        assertThat(withheld(id, year)).isZero();
        on(year, Month.DECEMBER, () -> pay(id, paid));
        on(year + 1, Month.FEBRUARY, () -> pay(id, money.details(id).open().amount()));

        assertThat(withheld(id, year)).isEqualByComparingTo(first);
        assertThat(withheld(id, year + 1)).isEqualByComparingTo(second);
        assertThat(withheld(id, year + 2)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"EUR, 15", "EUR, 19.5", "CNY, 10", "JPY, 10.21"})
    void whateverPaymentsComeTheYearsAddUpToTheInvoice(String currency, String percent) {
        Random chance = new Random(7);
        ClientId client = withholding(currency, percent);
        InvoiceId id = issued(client, currency, String.valueOf(1_000 + chance.nextInt(9_000)));
        for (int n = 1; n <= 4; n++) {
            on(
                    year + n,
                    Month.MARCH,
                    () -> pay(
                            id,
                            money.details(id).open().part(2 + chance.nextInt(4)).amount()));
        }
        on(year + 5, Month.MARCH, () -> pay(id, money.details(id).open().amount()));

        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; n <= 5; n++) {
            sum = sum.add(withheld(id, year + n));
        }
        InvoiceDetails invoice = money.details(id);
        assertThat(sum)
                .isEqualByComparingTo(invoice.total().minus(invoice.payable()).amount());
    }

    @Test
    void whatIsWrittenOffTakenBackOrCreditedIsNotWithheld() {
        ClientId client = withholding("EUR", "15");
        InvoiceId id = issued(client, "EUR", "1000");
        on(year, Month.DECEMBER, () -> {
            PaymentId bounced = pay(id, new BigDecimal("106"));
            money.as(money.finance, () -> beans.getBean(Collecting.class).takeBack(money.finance, bounced, "Bounced"));
            pay(id, new BigDecimal("530"));
            WriteOffs writeOffs = beans.getBean(WriteOffs.class);
            WriteOffDraft small = new WriteOffDraft(new BigDecimal("530"), "Too small");
            WriteOffId asked = money.as(money.finance, () -> writeOffs.ask(money.finance, id, small));
            money.as(money.manager, () -> writeOffs.approve(money.manager, asked));
        });
        assertThat(withheld(id, year)).isEqualByComparingTo("75");

        InvoiceId other = issued(client, "EUR", "1000");
        on(year, Month.DECEMBER, () -> pay(other, new BigDecimal("1060")));
        on(year + 1, Month.JANUARY, () -> new CreditFixture(beans, money).amount(other, 0, "400"));
        assertThat(withheld(other, year)).isEqualByComparingTo("150");
        assertThat(withheld(other, year + 1)).isEqualByComparingTo("-60");
    }

    @Test
    void theListSaysWhatIsMissingAndTheCertificateEndsIt() throws Exception {
        ClientId client = withholding("EUR", "15");
        InvoiceId id = issued(client, "EUR", "1000");
        on(year, Month.DECEMBER, () -> pay(id, new BigDecimal("1060")));
        String page = "/withholdings/" + client.value() + "/certificates";
        on(year + 1, Month.MARCH, () -> {
            assertThat(rows(CertificateOnly.MISSING, client)).singleElement().satisfies(row -> {
                assertThat(row.withheld()).isEqualTo(Money.of("150", "EUR"));
                assertThat(row.missing()).isEqualTo(Money.of("150", "EUR"));
            });
            assertThat(open(money.finance, "/withholdings?only=MISSING&year=" + year))
                    .bodyText()
                    .contains(client.value().toString());
            assertThat(open(money.finance, page + "?year=" + year))
                    .bodyText()
                    .contains(money.details(id).content().number(), "IRPF 15");
            assertThat(record(client, "0", year + "-12-31")).hasStatus(422);
            assertThat(record(client, "150", (year - 1) + "-12-31"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("CERT-7");
            assertThat(record(client, "150", (year + 2) + "-01-01")).hasStatus(422);
            assertThat(record(client, "100.50", (year + 1) + "-02-01")).hasStatus(302);
            assertThat(rows(CertificateOnly.MISSING, client)).isEmpty();
            assertThat(rows(CertificateOnly.DIFFERENT, client))
                    .singleElement()
                    .extracting(WithheldYear::missing, WithheldYear::lastOn)
                    .containsExactly(Money.of("49.50", "EUR"), LocalDate.of(year + 1, 2, 1));
            assertThat(open(money.finance, "/withholdings.csv?only=DIFFERENT&year=" + year))
                    .bodyText()
                    .contains("49.50");
            assertThat(record(client, "49.50", (year + 1) + "-02-20")).hasStatus(302);
            assertThat(rows(CertificateOnly.ALL, client))
                    .singleElement()
                    .extracting(WithheldYear::state)
                    .isEqualTo(CertificateState.COMPLETE);
        });
    }

    @Test
    void oneThatIsTakenBackStandsNoMoreAndNoLineIsAltered() {
        ClientId client = money.aClient();
        assertThat(record(
                        client,
                        money.finance,
                        "20",
                        money.today().toString(),
                        money.today().getYear()))
                .hasStatus(302);
        int now = money.today().getYear();
        Certificate said = certificates(client, now).get(0);
        assertThat(rows(now, CertificateOnly.ALL, client))
                .singleElement()
                .extracting(WithheldYear::state)
                .isEqualTo(CertificateState.MORE);
        assertThatThrownBy(() -> money.as(
                money.finance,
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
        ClientId client = money.aClient();
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        String page = "/withholdings/" + client.value() + "/certificates";
        assertThat(open(ae, page)).hasStatusOk().bodyText().doesNotContain("action=\"" + page);
        assertThat(open(money.finance, page)).hasStatusOk().bodyText().contains("action=\"" + page);
        assertThat(record(
                        client,
                        ae,
                        "20",
                        money.today().toString(),
                        money.today().getYear()))
                .hasStatus(404);
    }

    private List<WithheldYear> rows(CertificateOnly only, ClientId client) {
        return rows(year, only, client);
    }

    private List<WithheldYear> rows(int of, CertificateOnly only, ClientId client) {
        return money.as(money.finance, () -> beans.getBean(WithheldTax.class).in(of, "", only)).stream()
                .filter(row -> row.client().equals(client))
                .toList();
    }

    private List<Certificate> certificates(ClientId client, int of) {
        return money.as(money.finance, () -> beans.getBean(Certificates.class).of(money.finance, client, of));
    }

    private MvcTestResult open(SignedIn who, String url) {
        return mvc.get().uri(url).with(People.as(who)).exchange();
    }

    private MvcTestResult record(ClientId client, String amount, String issuedOn) {
        return record(client, money.finance, amount, issuedOn, year);
    }

    private MvcTestResult record(ClientId client, SignedIn who, String amount, String issuedOn, int of) {
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
                .exchange();
    }

    private MvcTestResult reverse(CertificateId id) {
        return mvc.post()
                .uri("/withholding-certificates/" + id.value() + "/reversal")
                .with(People.as(money.finance))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .exchange();
    }
}
