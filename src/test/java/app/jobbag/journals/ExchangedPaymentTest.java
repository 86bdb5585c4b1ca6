package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.OpenInvoices;
import app.jobbag.collections.PaymentDetails;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
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

/** A payment by hand in another currency than its invoice's: what it settles, what came in, and the difference. */
@JobbagTest
class ExchangedPaymentTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;

    @BeforeEach
    void somebodyOfFinance() {
        money = new MoneyFixture(beans);
    }

    private void rate(String currency, String rate) {
        ExchangeRate said =
                new ExchangeRate(Currency.getInstance(currency), EUR, money.today(), new BigDecimal(rate), "test");
        money.as(money.finance, () -> beans.getBean(ExchangeRates.class).enter(money.finance, said));
    }

    /** At 0.13 euros the yuan and 0.006 the yen. */
    private InvoiceId issued(ClientId client, Money agreed) {
        rate("CNY", "0.13");
        rate("JPY", "0.006");
        OrderId order = money.orders.anIssued(client, agreed);
        money.orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            beans.getBean(OrderCourse.class).close(order);
            return order;
        });
        RequestLine line = new RequestLine(order, "Cartel de la vendimia", agreed.amount());
        InvoiceId id = money.accept(money.aRequest(client, line));
        money.issue(id);
        return id;
    }

    private void pay(InvoiceId id, String settled, PaymentDraft.Came came) {
        InvoiceDetails invoice = money.details(id);
        PaymentDraft draft =
                new PaymentDraft(money.today(), new BigDecimal(settled), "TRANSF.", BigDecimal.ZERO, false, came);
        money.as(
                money.finance,
                () -> beans.getBean(Collecting.class).receive(money.finance, id, invoice.version(), draft));
    }

    private List<PaymentDetails> payments(InvoiceId id) {
        return money.as(money.finance, () -> beans.getBean(Collecting.class).of(id));
    }

    /** What the journal says of the invoice's payments on an account. */
    private BigDecimal booked(InvoiceId id, String account, String column) {
        return money.as(
                money.finance,
                () -> jdbc.sql(
                                "select coalesce(sum(" + column
                                        + "), 0) from journal_postings(:day, :day) where invoice_id = :id and source = 'PAYMENT' and account ~ :account")
                        .param("day", money.today())
                        .param("id", id.value())
                        .param("account", account)
                        .query(BigDecimal.class)
                        .single());
    }

    @ParameterizedTest
    @CsvSource({
        "CNY, 1000, 1210, EUR, 150, 1, -7.30",
        "CNY, 1000, 605, EUR, 80, 1, 1.35",
        "EUR, 1000, 1210, CNY, 9000, 0.13, -40.00",
        "EUR, 1000, 1210, JPY, 201700, 0.006, 0.20",
        "JPY, 100000, 121000, EUR, 730, 1, 4.00",
        "CNY, 1000, 1210, JPY, 26000, 0.006, -1.30",
        "JPY, 100000, 3333, CNY, 155, 0.1291, 0.01"
    })
    void settlesWhatIsSaidAndTheDifferenceIsBooked(
            String currency, String net, String settled, String other, String came, String rate, String gain) {
        ClientId client = money.aClient(currency);
        InvoiceId id = issued(client, Money.of(net, currency));
        Money open = money.details(id).open();
        if (!other.equals("EUR")) {
            rate(other, rate);
        }
        pay(id, settled, new PaymentDraft.Came(new BigDecimal(came), Currency.getInstance(other)));

        assertThat(money.details(id).open()).isEqualTo(open.minus(Money.of(settled, currency)));
        PaymentDetails payment = payments(id).get(0);
        assertThat(payment.came()).isEqualTo(Money.of(came, other));
        assertThat(payment.gain()).isEqualByComparingTo(gain);
        assertThat(booked(id, "BANK", "currency_amount")).isEqualByComparingTo(came);
        assertThat(booked(id, "RECEIVABLE", "currency_amount").negate()).isEqualByComparingTo(settled);
        assertThat(booked(id, "EXCHANGE", "amount").negate()).isEqualByComparingTo(gain);
        assertThat(booked(id, ".", "amount")).isZero();
        assertThat(differences(client)).isEmpty();

        money.as(money.finance, () -> beans.getBean(Collecting.class).takeBack(money.finance, payment.id(), "Bounced"));
        assertThat(money.details(id).open()).isEqualTo(open);
        assertThat(booked(id, "BANK|RECEIVABLE|EXCHANGE|ROUNDING", "amount")).isZero();
        assertThat(booked(id, "BANK", "currency_amount")).isZero();
        assertThat(differences(client)).isEmpty();
    }

    private List<Difference> differences(ClientId client) {
        return money
                .as(
                        money.finance,
                        () -> beans.getBean(Reconciling.class).month(money.finance, YearMonth.from(money.today())))
                .differences()
                .stream()
                .filter(each -> each.clientId().equals(client.value()))
                .toList();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        ClientId client = money.aClient("CNY");
        InvoiceId id = issued(client, Money.of("1000", "CNY"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pay(id, "1210", came("1210", "CNY")))
                .withMessage("collections.refused.sameCurrency");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pay(id, "1210", came("0", "EUR")))
                .withMessage("invoices.refused.noAmount");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pay(id, "1210", came("10", "COP")))
                .withMessage("collections.refused.noRate");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pay(id, "1211", came("150", "EUR")))
                .withMessage("invoices.refused.overpaid");
        assertThat(payments(id)).isEmpty();
    }

    @Test
    void whatIsFarFromTheRateOfItsDayIsAskedAboutBeforeItIsBooked() {
        InvoiceId id = issued(money.aClient("CNY"), Money.of("1000", "CNY"));
        rate("CNY", "0.12");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pay(id, "1210", came("14.52", "EUR")))
                .withMessage("collections.refused.farRate")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("came"));
        assertThat(payments(id)).isEmpty();
        pay(id, "1000", came("100", "EUR"));
        pay(id, "210", new PaymentDraft.Came(BigDecimal.ONE, Currency.getInstance("EUR"), true));
        assertThat(payments(id)).hasSize(2);
    }

    private static PaymentDraft.Came came(String amount, String currency) {
        return new PaymentDraft.Came(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @Test
    void thePageSuggestsWhatMayBeExpectedAndKeepsWhatWasTyped() {
        ClientId client = money.aClient("CNY");
        InvoiceId id = issued(client, Money.of("1000", "CNY"));
        rate("CNY", "0.12");
        String page = "/invoices/" + id.value() + "/payments";
        assertThat(mvc.get().uri(page).with(People.as(money.finance)))
                .hasStatusOk()
                .bodyText()
                .contains("145.20");
        assertThat(post(page, id, "", "EUR")).hasStatus(422);
        assertThat(post(page, id, "144.44", "")).hasStatus(422).bodyText().contains("144.44");
        assertThat(post(page, id, "144.44", "XYZ")).hasStatus(422);
        assertThat(post(page, id, "144.44", "EUR")).hasStatus(302);

        assertThat(mvc.get().uri(page).with(People.as(money.finance)))
                .bodyText()
                .contains("144.44");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(
                        money.finance, () -> beans.getBean(OpenInvoices.class).require(id)));
    }

    private MvcTestResult post(String page, InvoiceId id, String came, String currency) {
        return mvc.post()
                .uri(page)
                .with(People.as(money.finance))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("version", String.valueOf(money.details(id).version()))
                .param("receivedOn", money.today().toString())
                .param("amount", "1210")
                .param("came", came)
                .param("cameCurrency", currency)
                .exchange();
    }
}
