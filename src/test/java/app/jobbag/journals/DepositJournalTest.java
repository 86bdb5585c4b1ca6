package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingItemId;
import app.jobbag.clients.ClientId;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.RequestLine;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A deposit is owed to the client until the work is done; it is income then, once, and to the cent. */
class DepositJournalTest extends LockedBooks {
    private static final String FINAL = "Cartel de la vendimia";

    @Test
    void isNoIncomeUntilTheFinalInvoiceTakesItOff() {
        OrderId order = anOrder(client, "1000.01");
        deposit(order, "40");
        assertThat(on(client, JournalAccount.INCOME)).isEqualByComparingTo("0");
        assertThat(on(client, JournalAccount.DEPOSITS)).isEqualByComparingTo("-400.00");
        agrees();

        money.close(client, order);
        assertThat(on(client, JournalAccount.DEPOSITS)).isEqualByComparingTo("-400.00");
        InvoiceId last = money.accept(money.aRequest(client, new RequestLine(order, FINAL, new BigDecimal("600.01"))));
        money.issue(last);

        assertThat(on(client, JournalAccount.DEPOSITS)).isEqualByComparingTo("0");
        assertThat(on(client, JournalAccount.INCOME)).isEqualByComparingTo("-1000.01");
        agrees();
        new CreditFixture(beans, money).whole(last);
        assertThat(on(client, JournalAccount.DEPOSITS)).isEqualByComparingTo("-400.00");
        agrees();
        balances();
    }

    @Test
    void isEarnedWhenTheOrderIsClosedWithAllOfItBilled() {
        OrderId order = anOrder(client, "900");
        InvoiceId first = deposit(order, "50");
        part(order, "50");
        assertThat(on(client, JournalAccount.DEPOSITS)).isEqualByComparingTo("-450");
        money.close(client, order);
        new CreditFixture(beans, money).amount(first, 0, "30");

        assertThat(lines(client)).anySatisfy(line -> {
            assertThat(line.source()).isEqualTo(JournalSource.CLOSING);
            assertThat(line.url()).isEqualTo("/workorders/" + order.value());
        });
        assertThat(on(client, JournalAccount.DEPOSITS)).isEqualByComparingTo("0");
        assertThat(on(client, JournalAccount.INCOME)).isEqualByComparingTo("-900");
        assertThat(on(client, JournalAccount.CREDITED)).isEqualByComparingTo("30");
        agrees();
        lock();
        agrees();
    }

    @Test
    void isNothingInEitherCurrencyWhenItWasCreditedOrTakenOff() {
        ClientId abroad = money.aClient("USD");
        rate("0.9137");
        OrderId order = anOrder(abroad, "777.77", "USD");
        InvoiceId returned = deposit(order, "33.33");
        new CreditFixture(beans, money).whole(returned);
        assertThat(base(abroad, JournalAccount.DEPOSITS)).isEqualByComparingTo("0");
        assertThat(on(abroad, JournalAccount.CREDITED)).isEqualByComparingTo("0");

        deposit(order, "20");
        clock.at(then.plus(Duration.ofDays(1)), () -> rate("0.8811"));
        over(order);
        clock.at(
                then.plus(Duration.ofDays(1)),
                () -> money.issue(
                        money.accept(money.aRequest(abroad, new RequestLine(order, FINAL, new BigDecimal("622.22"))))));
        List<JournalLine> all = lines(abroad);
        assertThat(sum(all, JournalAccount.DEPOSITS, JournalLine::amount)).isEqualByComparingTo("0");
        assertThat(sum(all, JournalAccount.DEPOSITS, JournalLine::currencyAmount))
                .isEqualByComparingTo("0");
        balances();
    }

    @Test
    void oneAccountAClientIsByRule() {
        ClientId other = money.aClient();
        money.anIssued(client, "10");
        money.anIssued(other, "20");
        Chart.Accounts accounts = money.as(finance, () -> chart.accounts(finance));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change(accounts.version(), Map.of("INCOME", "705.{client}")))
                .withMessage("journals.refused.byClient");
        change(accounts.version(), Map.of("RECEIVABLE", "430.{00000}", "ADVANCES", "438{client}"));

        String mine = receivable(client);
        assertThat(mine).matches("430\\.\\d{5}");
        assertThat(receivable(other)).matches("430\\.\\d{5}").isNotEqualTo(mine);
        AccountSum sum =
                money
                        .as(finance, () -> beans.getBean(Journals.class).month(finance, month, JournalLook.ALL))
                        .sums()
                        .stream()
                        .filter(each -> each.account() == JournalAccount.RECEIVABLE)
                        .findFirst()
                        .orElseThrow();
        assertThat(sum.code()).contains(" – ");
        lock();
        change(accounts.version() + 1, Map.of("RECEIVABLE", "430", "ADVANCES", "438"));
        assertThat(receivable(client)).isEqualTo(mine);
    }

    private void change(int version, Map<String, String> codes) {
        money.as(finance, () -> chart.change(finance, version, codes));
    }

    private String receivable(ClientId of) {
        return lines(of).stream()
                .filter(line -> line.account() == JournalAccount.RECEIVABLE)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Without a settlement: nobody here has a cost in that currency. */
    private void over(OrderId order) {
        money.orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            beans.getBean(OrderCourse.class).close(order);
            return order;
        });
    }

    private OrderId anOrder(ClientId of, String agreed) {
        return anOrder(of, agreed, "EUR");
    }

    private OrderId anOrder(ClientId of, String agreed, String currency) {
        return money.orders.anIssued(of, Money.of(agreed, currency));
    }

    private InvoiceId deposit(OrderId order, String percent) {
        return bill(order, BillingItemDraft.Kind.DEPOSIT, percent);
    }

    private void part(OrderId order, String percent) {
        bill(order, BillingItemDraft.Kind.PART, percent);
    }

    private InvoiceId bill(OrderId order, BillingItemDraft.Kind kind, String percent) {
        Billing billing = beans.getBean(Billing.class);
        SignedIn ae = money.orders.onTeamOf(money.orders.details(order).client(), Role.AE);
        BillingItemDraft draft = new BillingItemDraft(
                kind, "Anticipo " + percent + " %", Percent.of(percent), null, day, null, null, "");
        BillingItemId item = money.as(ae, () -> billing.add(ae, order, draft));
        InvoiceId id = money.accept(money.as(ae, () -> billing.request(ae, item, "As planned")));
        money.issue(id);
        return id;
    }

    private void rate(String rate) {
        ExchangeRate usd = new ExchangeRate(
                Currency.getInstance("USD"), Currency.getInstance("EUR"), money.today(), new BigDecimal(rate), "test");
        money.as(finance, () -> beans.getBean(ExchangeRates.class).enter(finance, usd));
    }

    private void agrees() {
        Reconciled report =
                money.as(finance, () -> beans.getBean(Reconciling.class).month(finance, month));
        assertThat(report.differences()).isEmpty();
        assertThat(report.agrees()).isTrue();
        assertThat(report.rows()).extracting(Reconciled.Row::kind).doesNotContain("UNKNOWN");
    }

    /** Debit is credit in every entry. */
    private void balances() {
        Stream.of(JournalSource.values())
                .forEach(source -> assertThat(lines(client).stream()
                                .filter(line -> line.source() == source)
                                .map(JournalLine::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("0"));
    }

    private BigDecimal on(ClientId of, JournalAccount account) {
        return sum(lines(of), account, JournalLine::currencyAmount);
    }

    private BigDecimal base(ClientId of, JournalAccount account) {
        return sum(lines(of), account, JournalLine::amount);
    }

    private static BigDecimal sum(
            List<JournalLine> lines, JournalAccount account, java.util.function.Function<JournalLine, BigDecimal> of) {
        return lines.stream()
                .filter(line -> line.account() == account)
                .map(of)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of this month and the next. */
    private List<JournalLine> lines(ClientId of) {
        List<JournalLine> lines = new ArrayList<>();
        JournalLook look = new JournalLook(null, of.value(), null);
        Journals.Months months = new Journals.Months(month, month.plusMonths(1));
        money.as(finance, () -> beans.getBean(Journals.class).each(finance, months, look, lines::add));
        return lines;
    }
}
