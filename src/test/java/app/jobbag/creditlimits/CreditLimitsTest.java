package app.jobbag.creditlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.notices.ToldOf;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What counts against a limit, who sets it, who reads it, and who is told. */
@JobbagTest
class CreditLimitsTest extends CreditScene {
    @Autowired
    Collecting collecting;

    @Autowired
    CreditJob job;

    @Autowired
    ToldOf told;

    @Autowired
    JdbcClient jdbc;

    @Test
    void followsAnOrderFromItsIssueToItsPayment() {
        limit("10000");
        assertThat(standing().used()).isEqualTo(eur("0"));
        OrderId order = money.aClosed(client);
        assertUsed("0", "0", "2400");

        PaymentRequestId request =
                money.aRequest(client, new RequestLine(order, "Cartel de la vendimia", new BigDecimal("1000")));
        assertUsed("0", "1000", "1400");

        InvoiceId invoice = money.accept(request);
        assertUsed("0", "1000", "1400");
        money.issue(invoice);
        assertUsed("1210", "0", "1400");

        pay(invoice, "1210");
        assertUsed("0", "0", "1400");
    }

    @Test
    void countsNothingOfDraftsAndOfWhatWasReturned() {
        limit("10000");
        aSubmitted();
        assertThat(standing().used()).isEqualTo(eur("0"));
        OrderId order = money.aClosed(client);
        money.sendBack(
                money.aRequest(client, new RequestLine(order, "Cartel", new BigDecimal("1000"))), "Wrong amount");
        assertUsed("0", "0", "2400");
    }

    @Test
    void otherCurrenciesCountAtTheRateAndWithoutOneAreNamed() {
        limit("10000");
        money.orders.anIssued(client, eur("1000"));
        everything("update client_credit set currency = 'USD' where client_id = ?", client.value());
        everything(
                "insert into exchange_rate (id, currency, base, day, rate, source, created_at) values (?, 'USD', 'EUR', date '2020-01-01', 0.8, 'TEST', now())",
                Ids.next());
        assertThat(standing().used().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(standing().unbilled().isPositive()).isTrue();
        assertThat(standing().unrated()).isEmpty();

        everything("update client_credit set currency = 'XOF' where client_id = ?", client.value());
        assertThat(standing().used().isZero()).isTrue();
        assertThat(standing().unrated()).containsExactly("EUR");
    }

    @Test
    void isSetByFinanceAndManagersAlone() {
        limit("500");
        SignedIn manager = money.manager;
        money.as(manager, () -> limits.set(manager, client, 1, eur("700"), "Insured"));
        for (SignedIn other : new SignedIn[] {ae, lead, money.orders.person("Admin", Role.ADMIN)}) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> money.as(other, () -> limits.set(other, client, 2, eur("9"), "")));
        }
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> money.as(manager, () -> limits.set(manager, client, 1, eur("9"), "")));
        assertThat(account().note()).isEqualTo("Insured");
        money.as(manager, () -> limits.set(manager, client, 2, null, ""));
        assertThat(account().standing()).isNull();
    }

    @Test
    void figuresAreForThoseWhoSeeTheClientsMoney() {
        limit("500");
        OrderId order = aSubmitted();
        CreditNotice seen = notice(ae, order);
        assertThat(seen.state()).isEqualTo(CreditState.OVER);
        assertThat(seen.standing()).isNotNull();
        assertThat(seen.mayRelease()).isFalse();
        assertThat(notice(lead, order).standing()).isNull();
        assertThat(notice(lead, order).stops()).isTrue();
        assertThat(notice(money.finance, order).mayRelease()).isTrue();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(lead, () -> limits.of(lead, client).get()));
    }

    @Test
    void nearTheLimitIsNobodysBusinessWhoSeesNoMoney() {
        limit("2500");
        OrderId order = aSubmitted();
        assertThat(notice(ae, order).state()).isEqualTo(CreditState.NEAR);
        assertThat(money.as(lead, () -> credit.notice(lead, details(order)).get()))
                .isEmpty();
    }

    @Test
    void anAccountExecutiveReadsNoOtherClients() {
        limit("500");
        SignedIn other = money.orders.onTeamOf(money.aClient(), Role.AE);
        assertThat(money.as(other, () -> limits.all().get())).isEmpty();
        assertThat(money.as(ae, () -> limits.all().get()))
                .extracting(CreditAccount::client)
                .containsExactly(client);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(other, () -> limits.of(other, client).get()));
    }

    @Test
    void theClientReadsNoRowOfIt() {
        limit("500");
        OrderId order = aSubmitted();
        release(money.finance, order, "Paid tomorrow");
        Viewer contact = new Viewer.Contact(Ids.next(), client.value(), "Contact");
        assertThat(money.orders.as(
                        contact,
                        () -> jdbc.sql(
                                        "select (select count(*) from client_credit) + (select count(*) from credit_release)")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void aCrossingIsToldToFinanceOnceAndForgottenWhenItIsPaid() {
        SignedIn colleague = money.orders.person("Cashier " + Ids.next(), Role.FINANCE);
        limit("5000");
        InvoiceId invoice = money.anIssued(client, "2400");
        money.as(money.finance, () -> {
            jdbc.sql("update client_credit set amount = 2500 where client_id = ?")
                    .param(client.value())
                    .update();
        });
        watch();
        watch();
        assertThat(told.told("client.creditCrossed", client.value()))
                .containsOnlyOnce(colleague.id())
                .doesNotContain(ae.id(), lead.id(), money.manager.id());
        assertThat(account().overSince()).isNotNull();

        pay(invoice, "2904");
        watch();
        assertThat(account().overSince()).isNull();
    }

    @Test
    void aLowerLimitIsACrossingToo() {
        SignedIn colleague = money.orders.person("Cashier " + Ids.next(), Role.FINANCE);
        limit("5000");
        money.orders.anIssued(client, eur("3000"));
        limit("1000");
        assertThat(account().overSince()).isNotNull();
        assertThat(told.told("client.creditCrossed", client.value())).contains(colleague.id());
    }

    @Test
    void aSubmittedOrderThatWaitsIsToldToFinance() {
        limit("500");
        OrderId order = aSubmitted();
        assertThat(told.told("order.overCredit", order.value())).contains(money.finance.id());
        assertThat(money.as(money.finance, () -> limits.waiting().get()))
                .extracting(WaitingOrder::id)
                .contains(order.value());
        release(money.manager, order, "Paid tomorrow");
        assertThat(money.as(money.finance, () -> limits.waiting().get()))
                .extracting(WaitingOrder::id)
                .doesNotContain(order.value());
    }

    @Test
    void theLimitIsNothingOrMore() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> limit("-1"))
                .withMessage("creditlimits.refused.negative");
    }

    private void watch() {
        Viewers.as(new Viewer.Everything("test"), job::run);
    }

    private CreditNotice notice(SignedIn who, OrderId order) {
        return money.as(who, () -> credit.notice(who, details(order)).get().orElseThrow());
    }

    private void pay(InvoiceId invoice, String amount) {
        money.as(
                money.finance,
                () -> collecting.receive(
                        money.finance,
                        invoice,
                        money.details(invoice).version(),
                        new PaymentDraft(money.today(), new BigDecimal(amount), "TRANSFER")));
    }

    private void assertUsed(String receivable, String asked, String unbilled) {
        assertThat(standing())
                .extracting(CreditStanding::receivable, CreditStanding::asked, CreditStanding::unbilled)
                .containsExactly(eur(receivable), eur(asked), eur(unbilled));
    }

    private void everything(String sql, Object... values) {
        money.orders.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql(sql).params(values).update());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
