package app.jobbag.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.clients.ClientId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Expenses with their receipts, from the till to finance's word. */
@JobbagTest
class ExpensesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));

    @Autowired
    BeanFactory beans;

    @Autowired
    Expenses expenses;

    @Autowired
    OrderCosts costs;

    @Autowired
    ExchangeRates rates;

    @Autowired
    FileReception reception;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    OrdersFixture fixture;
    OrderId order;
    SignedIn ae;
    SignedIn finance;

    @BeforeEach
    void anOrder() {
        fixture = new OrdersFixture(beans);
        ClientId client = fixture.aClient();
        order = fixture.anIssued(client);
        ae = fixture.onTeamOf(client, Role.AE);
        finance = fixture.person("Eva Soto", Role.FINANCE);
    }

    @Test
    void costsTheNetInTheOrdersCurrencyByTheRateOfItsDay() {
        rate("GBP", "1.17", TODAY);
        ExpenseId id = book(paid("121", "21", "GBP"), receipt());

        ExpenseDetails found = show(ae, id);
        assertThat(found.amount()).isEqualTo(Money.of("117", "EUR"));
        assertThat(found.rate()).isEqualByComparingTo("1.17");
        assertThat(cost()).isEqualTo(Money.of("117", "EUR"));
    }

    @Test
    void asksFinanceForARateThatIsMissing() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book(paid("50", "0", "SEK"), receipt()))
                .withMessage("expenses.refused.noRate")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("currency"));
    }

    @Test
    void wantsAReceiptOrAReason() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book(paid("50", "0", "EUR"), List.of()))
                .withMessage("expenses.refused.noReceipt");
        assertThatThrownBy(() -> fixture.as(
                        new Viewer.Everything("test"),
                        () -> jdbc.sql("""
                        insert into expense (id, client_id, order_id, person_id, spent_on, amount, note, booked_at, version,
                            kind, payer, state, currency, paid, tax, paid_currency, rate, unreceipted, return_reason)
                        select gen_random_uuid(), client_id, id, author_id, current_date, 5, 'x', now(), 0, 'OTHER', 'PERSON',
                            'SUBMITTED', 'EUR', 5, 0, 'EUR', 1, '', '' from work_order where id = ?""").param(order.value()).update()))
                .hasStackTraceContaining("an expense has a receipt, or a reason why not");
    }

    @ParameterizedTest
    @CsvSource({"0,0,paid", "-3,0,paid", "10,10,taxIn", "10,-1,taxIn"})
    void refusesFiguresThatCanNotBe(String amount, String tax, String field) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book(paid(amount, tax, "EUR"), receipt()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void isDecidedByAnotherPersonOfFinance() {
        ExpenseId id = book(paid("40", "0", "EUR"), receipt());
        assertThatThrownBy(() -> fixture.as(ae, () -> expenses.approve(ae, id, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(
                        new Viewer.Everything("test"),
                        () -> jdbc.sql("""
                        update expense set state = 'APPROVED', decided_by = person_id, decided_by_name = 'me',
                            decided_at = now() where id = ?""").param(id.value()).update()))
                .hasStackTraceContaining("expense_four_eyes");

        fixture.as(finance, () -> expenses.approve(finance, id, 0));
        assertThat(show(ae, id).state()).isEqualTo(ExpenseState.APPROVED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> expenses.withdraw(ae, id, 1)))
                .withMessage("expenses.refused.state.APPROVED");
    }

    @Test
    void countsNothingWhileItIsReturnedAndTellsBothAmountsOnceCorrected() {
        ExpenseId id = book(paid("40", "0", "EUR"), receipt());
        fixture.as(finance, () -> expenses.return_(finance, id, 0, "The bill says 36"));
        assertThat(cost()).isEqualTo(Money.of("0", "EUR"));

        Expenses.Correction why = new Expenses.Correction("Read it wrong", List.of());
        fixture.as(ae, () -> expenses.correct(ae, id, 1, paid("36", "0", "EUR"), why));
        assertThat(cost()).isEqualTo(Money.of("36", "EUR"));
        assertThat(show(ae, id).state()).isEqualTo(ExpenseState.SUBMITTED);
        assertThat(open(ae, "/expenses/" + id.value()))
                .bodyText()
                .contains("corrected it", "Read it wrong", "The bill says 36", "40.00", "36.00");
        assertThat(open(fixture.onTeamOf(show(ae, id).client(), Role.AE), "/workorders/" + order.value()))
                .bodyText()
                .contains("corrected an expense")
                .doesNotContain("36.00");
    }

    @Test
    void refusesACorrectionWithoutAReasonAndOneThatIsOutOfDate() {
        ExpenseId id = book(paid("40", "0", "EUR"), receipt());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Expenses.Correction(" ", List.of()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        Expenses.Correction why = new Expenses.Correction("Again", List.of());
        fixture.as(ae, () -> expenses.correct(ae, id, 0, paid("41", "0", "EUR"), why));
        assertThatThrownBy(() -> fixture.as(ae, () -> expenses.correct(ae, id, 0, paid("42", "0", "EUR"), why)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> fixture.as(finance, () -> expenses.approve(finance, id, 0)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void staysInTheBooksWhenItIsTakenBack() {
        ExpenseId id = book(paid("40", "0", "EUR"), receipt());
        fixture.as(ae, () -> expenses.withdraw(ae, id, 0));
        assertThat(cost()).isEqualTo(Money.of("0", "EUR"));
        assertThat(show(ae, id).state()).isEqualTo(ExpenseState.WITHDRAWN);
        assertThatThrownBy(() -> fixture.as(
                        new Viewer.Everything("test"),
                        () -> jdbc.sql("delete from expense where id = ?")
                                .param(id.value())
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void showsItsReceiptToWhoeverBookedItAndToFinance() {
        ExpenseId id = book(paid("40", "0", "EUR"), receipt());
        String file = jdbcFile(id);
        SignedIn colleague = fixture.onTeamOf(show(ae, id).client(), Role.AE);
        for (SignedIn who : List.of(ae, finance)) {
            assertThat(open(who, file)).hasStatusOk();
            assertThat(open(who, "/expenses/" + id.value())).bodyText().contains("taxi.txt");
        }
        assertThat(open(colleague, file)).hasStatus(404);
        assertThat(open(colleague, "/expenses/" + id.value())).hasStatus(404);
        assertThat(open(colleague, "/expenses")).bodyText().doesNotContain("Taxi to the printer");
        assertThat(open(finance, "/expenses.csv?order=" + order.value()))
                .bodyText()
                .contains("Taxi to the printer");
    }

    private String jdbcFile(ExpenseId id) {
        String sql = "select '/files/' || file_id from expense_receipt where expense_id = ?";
        return fixture.as(
                finance,
                () -> jdbc.sql(sql).param(id.value()).query(String.class).single());
    }

    private ExpenseId book(ExpenseDraft draft, List<Received> receipts) {
        return fixture.as(ae, () -> expenses.book(ae, order, draft, receipts));
    }

    private List<Received> receipt() {
        return List.of(reception.receive(new Upload("taxi.txt", () -> new ByteArrayInputStream("40 EUR".getBytes()))));
    }

    private static ExpenseDraft paid(String amount, String tax, String currency) {
        return new ExpenseDraft(
                TODAY,
                ExpenseKind.TRAVEL,
                Payer.PERSON,
                Money.of(amount, currency),
                Money.of(tax, currency),
                "Taxi to the printer",
                "");
    }

    private ExpenseDetails show(SignedIn who, ExpenseId id) {
        return fixture.as(who, () -> expenses.show(who, id));
    }

    private Money cost() {
        return fixture.as(new Viewer.Everything("test"), () -> costs.of(order).get())
                .expenses();
    }

    private void rate(String from, String rate, LocalDate day) {
        ExchangeRate told = new ExchangeRate(
                Currency.getInstance(from), Currency.getInstance("EUR"), day, new BigDecimal(rate), "ECB");
        fixture.as(finance, () -> rates.enter(finance, told));
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }
}
