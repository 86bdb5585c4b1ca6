package app.jobbag.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** FIN-6 by hand: what the bank kept, what was too much, and paying that back. */
@JobbagTest
class ByHandTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Collecting collecting;

    @Autowired
    Balances balances;

    @Autowired
    Refunds refunds;

    @Autowired
    ClientAccount account;

    @Autowired
    MockMvcTester mvc;

    MoneyFixture money;
    ClientId client;
    SignedIn finance;
    InvoiceId id;

    @BeforeEach
    void anInvoiceOf1210() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        finance = money.finance;
        id = money.anIssued(client, "1000");
    }

    @Test
    void whatTheBankKeptSettlesTheInvoiceToo() {
        receive("1197.50", "12.50", false);

        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(payments()).extracting(PaymentDetails::kind).containsExactly(PaymentKind.MONEY, PaymentKind.FEE);
        PaymentId fee = payments().get(1).id();
        money.as(finance, () -> collecting.takeBack(finance, fee, "It was none"));
        assertThat(money.details(id).open()).isEqualTo(Money.of("12.50", "EUR"));
    }

    @Test
    void whatIsTooMuchStaysWithTheClientWhenThatIsMeant() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> receive("1300", "0", false))
                .withMessage("invoices.refused.overpaid");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> receive("5", "1300", true))
                .withMessage("invoices.refused.noAmount");
        receive("1300", "2", true);

        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(has()).containsExactly(Money.of("92", "EUR"));
        assertThat(payments()).extracting(PaymentDetails::amount).contains(Money.of("1208", "EUR"));
    }

    @Test
    void isPaidBackInPartsAndNeverBelowNothing() {
        receive("1300", "0", true);
        refund("40");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> refund("50.01"))
                .withMessage("collections.refused.noBalance");
        refund("50");
        assertThat(has()).isEmpty();

        BalanceDetails last = lines().get(0);
        money.as(finance, () -> balances.takeBack(finance, new BalanceId(last.id()), "Came back"));
        assertThat(has()).containsExactly(last.money().negated());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        money.as(finance, () -> balances.takeBack(finance, new BalanceId(last.id()), "Came back")))
                .withMessage("collections.refused.notByHand");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        money.as(money.manager, () -> balances.clientOf(money.manager, new BalanceId(last.id()))));
    }

    @Test
    void thePagesAskAndSayWhatIsThere() {
        String refund = "/clients/" + client.value() + "/refunds";
        assertThat(mvc.get().uri(refund + "/new").with(People.as(finance))).hasStatusOk();
        receive("1300", "0", true);
        assertThat(mvc.get().uri(refund + "/new").with(People.as(finance)))
                .hasStatusOk()
                .bodyText()
                .contains("90.00");
        assertThat(mvc.get().uri("/clients/" + client.value() + "/account").with(People.as(finance)))
                .bodyText()
                .contains("90.00")
                .contains("/client-balances/" + lines().get(0).id() + "/reversal/new");
        assertThat(mvc.post()
                        .uri(refund)
                        .with(People.as(finance))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("day", money.today().toString())
                        .param("amount", "10")
                        .param("currency", "USD")
                        .exchange())
                .hasStatus(422);
        assertThat(mvc.get()
                        .uri("/client-balances/" + lines().get(0).id() + "/reversal/new")
                        .with(People.as(finance)))
                .hasStatusOk();
    }

    private void receive(String amount, String fee, boolean keepsRest) {
        InvoiceDetails invoice = money.details(id);
        PaymentDraft draft = new PaymentDraft(
                money.today(), new BigDecimal(amount), "Transfer 4711", new BigDecimal(fee), keepsRest, null);
        money.as(finance, () -> collecting.receive(finance, id, invoice.version(), draft));
    }

    private void refund(String amount) {
        RefundId asked = ask(amount);
        money.as(money.manager, () -> refunds.approve(money.manager, asked));
    }

    private RefundId ask(String amount) {
        Refund refund = new Refund(client, Money.of(amount, "EUR"), money.today(), "By transfer", null);
        return money.as(finance, () -> refunds.ask(finance, refund));
    }

    private List<PaymentDetails> payments() {
        return money.as(finance, () -> collecting.of(id));
    }

    private List<Money> has() {
        return money.as(finance, () -> balances.has(finance, client));
    }

    private List<BalanceDetails> lines() {
        return money.as(finance, () -> account.of(finance, client)).balances();
    }
}
