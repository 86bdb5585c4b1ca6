package app.jobbag.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.Thorough;
import app.jobbag.clients.ClientId;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class BillingTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Billing billing;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;

    @BeforeEach
    void anAgency() {
        money = new MoneyFixture(beans);
    }

    @Test
    void billsAnOpenOrderOnlyAsItsPlanProvides() {
        ClientId client = money.aClient();
        OrderId order = money.orders.anIssued(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        BillingItemId later = add(ae, order, "20", money.today().plusDays(1));
        BillingItemId due = add(ae, order, "30", money.today());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, new RequestLine(order, "Deposit", BigDecimal.TEN)))
                .withMessage("invoices.request.notClosed");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ask(ae, later))
                .withMessage("billing.refused.notDue");
        InvoiceDetails draft = money.details(money.accept(ask(ae, due)));
        assertThat(draft.content().net()).isEqualByComparingTo("720");
        assertThat(draft.lacks()).extracting(Lack::key).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ask(ae, due)).withMessage("billing.refused.asked");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(ae, () -> billing.remove(ae, due)))
                .withMessage("billing.refused.asked");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add(ae, order, "50.01", money.today()))
                .withMessage("billing.refused.overAgreed");
        money.as(ae, () -> billing.remove(ae, later));
        assertThat(money.as(ae, () -> billing.plan(ae, order)).items()).hasSize(1);
    }

    @Test
    void theClientsOrderNumberMayComeWhenTheInvoiceIsAskedFor() {
        ClientId client = money.aClient();
        OrderId order = money.orders.anIssued(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        money.wantsItsOwnNumber(client);
        BillingItemId due = add(ae, order, "30", money.today());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ask(ae, due))
                .withMessage("billing.refused.noReference");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(ae, () -> billing.request(ae, due, "As planned", "9".repeat(101))))
                .withMessage("billing.refused.longNumber");
        PaymentRequestId asked = money.as(ae, () -> billing.request(ae, due, "As planned", " PO-77 "));
        assertThat(money.details(money.accept(asked)).content().buyerReference())
                .isEqualTo("PO-77");
    }

    @Test
    void theDatabaseKnowsTheRuleToo() {
        ClientId client = money.aClient();
        OrderId order = money.orders.anIssued(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        BillingItemId due = add(ae, order, "30", money.today());
        PaymentRequestId request = ask(ae, due);

        assertThatThrownBy(() -> money.as(
                        money.finance,
                        () -> jdbc.sql("update payment_request_line set billing_item_id = null where request_id = ?")
                                .param(request.value())
                                .update()))
                .rootCause()
                .hasMessageContaining("no billing plan provides");
    }

    /** Whatever the amounts: billed and credited add up to what is agreed, and nothing is left of any line. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aDepositTwoPartsACreditAndAFinalInvoiceEndAtZero(String code, int seed) {
        Random random = new Random(seed);
        Currency currency = Currency.getInstance(code);
        rate(currency);
        ClientId client = money.aClient(code);
        Money agreed = new Money(BigDecimal.valueOf(100_000 + random.nextInt(900_000), 2), currency);
        OrderId order = money.orders.anIssued(client, agreed);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        List<InvoiceId> invoices = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String percent = BigDecimal.valueOf(500 + random.nextInt(2200), 2).toPlainString();
            invoices.add(issue(ask(ae, add(ae, order, percent, money.today()))));
        }
        Money back = money.details(invoices.get(1))
                .content()
                .lines()
                .get(0)
                .net(currency)
                .part(3);
        new CreditFixture(beans, money).amount(invoices.get(1), 0, back.amount().toPlainString());
        close(order);
        Money billed = Money.sum(
                        currency, invoices.stream().map(each -> net(each)).toList())
                .minus(back);
        InvoiceId last = issue(money.aRequest(
                client,
                new RequestLine(
                        order, "Cartel de la vendimia", agreed.minus(billed).amount())));

        InvoiceDetails end = money.details(last);
        assertThat(end.content().lines()).hasSize(4);
        assertThat(end.content().lines().get(0).net(currency)).isEqualTo(agreed);
        assertThat(billed.plus(net(last)).minus(agreed).isZero()).isTrue();
        assertThat(left(invoices)).containsOnly(BigDecimal.ZERO);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new CreditFixture(beans, money).amount(invoices.get(0), 0, "1"))
                .withMessage("creditnotes.refused.beyond");
        new CreditFixture(beans, money).whole(last);
        assertThat(left(invoices)).allSatisfy(each -> assertThat(each).isPositive());
    }

    /** The same ones each time; many more of each currency when all is asked for. */
    static Stream<Arguments> seeds() {
        int each = Thorough.times(60, 1);
        return Stream.of("EUR", "CNY", "JPY")
                .flatMap(code -> IntStream.range(0, each).mapToObj(n -> Arguments.of(code, 7 + 13 * n)));
    }

    private Money net(InvoiceId id) {
        InvoiceDetails invoice = money.details(id);
        return Money.sum(
                invoice.total().currency(),
                invoice.content().lines().stream()
                        .map((InvoiceLine line) -> line.net(invoice.total().currency()))
                        .toList());
    }

    private List<BigDecimal> left(List<InvoiceId> invoices) {
        return money.as(
                money.finance,
                () -> invoices.stream()
                        .map(each -> jdbc.sql("select invoice_line_left(?, 0)")
                                .param(each.value())
                                .query(BigDecimal.class)
                                .single())
                        .map(each -> each.signum() == 0 ? BigDecimal.ZERO : each.setScale(2, RoundingMode.HALF_UP))
                        .toList());
    }

    private void rate(Currency currency) {
        Currency euro = Currency.getInstance("EUR");
        if (!currency.equals(euro)) {
            ExchangeRate rate = new ExchangeRate(currency, euro, money.today(), new BigDecimal("0.0061"), "test");
            money.as(money.finance, () -> beans.getBean(ExchangeRates.class).enter(money.finance, rate));
        }
    }

    private BillingItemId add(SignedIn ae, OrderId order, String percent, LocalDate day) {
        BillingItemDraft draft = new BillingItemDraft(
                BillingItemDraft.Kind.DEPOSIT,
                "Anticipo " + percent + " %",
                Percent.of(percent),
                null,
                day,
                null,
                null,
                "");
        return money.as(ae, () -> billing.add(ae, order, draft));
    }

    private PaymentRequestId ask(SignedIn ae, BillingItemId item) {
        return money.as(ae, () -> billing.request(ae, item, "As planned"));
    }

    private InvoiceId issue(PaymentRequestId request) {
        InvoiceId id = money.accept(request);
        money.issue(id);
        return id;
    }

    private void close(OrderId order) {
        money.orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            beans.getBean(OrderCourse.class).close(order);
            return Objects.requireNonNull(order);
        });
    }
}
