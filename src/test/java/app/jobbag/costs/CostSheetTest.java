package app.jobbag.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.bookings.CostRates;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.bookings.RateDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.expenses.ExpenseDraft;
import app.jobbag.expenses.Expenses;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One truth about what an order costs: page, list, file and settlement say the same. */
@JobbagTest
class CostSheetTest {
    private static final Viewer ALL = new Viewer.Everything("test");

    @Autowired
    BeanFactory beans;

    @Autowired
    CostSheets sheets;

    @Autowired
    CostRates rates;

    @Autowired
    OrderCosts costs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
    }

    /** Six people, two hundred days, in quarters: the shares add up to the whole, and it is asked for once, beside the order. */
    @Test
    void readsFiveThousandEntriesInOneQueryAndEachBreakdownAddsUp() throws Exception {
        OrderId order = money.orders.anIssued(client);
        for (int i = 0; i < 6; i++) {
            SignedIn person = money.orders.onTeamOf(client, Role.AE);
            hours(order, person.id(), 834, i == 5 ? null : new BigDecimal("31.35"));
        }
        List<String> said = Statements.ownReading(Statements.of(
                () -> assertThat(open(money.finance, "/costs/" + order.value())).hasStatusOk()));
        assertThat(said).hasSize(2);

        CostSheet sheet =
                money.as(money.finance, () -> sheets.show(money.finance, order)).sheet();
        assertThat(sheet.cost().hours()).isEqualByComparingTo("5004");
        for (List<CostSheet.Share> shares : List.of(sheet.people(), sheet.weeks())) {
            assertThat(sum(shares, CostSheet.Share::hours))
                    .isEqualByComparingTo(sheet.cost().hours());
            assertThat(sum(shares, CostSheet.Share::amount))
                    .isEqualByComparingTo(sheet.cost().time().amount());
        }
        assertThat(sheet.people())
                .hasSize(6)
                .filteredOn(each -> each.amount() == null)
                .hasSize(1);
        assertThat(sheet.cost().hasUnpriced()).isTrue();
    }

    @Test
    void saysTheSameOnThePageInTheListInTheFileAndOnTheSettlement() throws Exception {
        OrderId order = money.aClosed(client);
        String cost = "80.00\u00a0EUR";
        for (String page : List.of("/costs/" + order.value(), "/workorders/" + order.value())) {
            assertThat(open(money.finance, page)).bodyText().contains(cost);
        }
        assertThat(open(money.finance, "/closing/" + money.cardOf(order).value() + "/settlement"))
                .bodyText()
                .contains("<strong>80.00</strong>");
        assertThat(open(money.finance, "/costs?client=" + client.value()))
                .bodyText()
                .contains(cost);
        assertThat(open(money.finance, "/costs.csv?client=" + client.value()))
                .bodyText()
                .contains("80.00");
        assertThat(money.as(
                        money.finance,
                        () -> jdbc.sql("select s.cost = k.total and s.time_cost = k.time_cost from settlement s"
                                        + " join order_cost k on k.order_id = s.order_id where s.order_id = ?")
                                .param(order.value())
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    @Test
    void aLateChangeOfARateMovesOpenOrdersAndNoClosedOne() {
        OrderId closed = money.aClosed(client);
        OrderId open = money.orders.anIssued(client);
        SignedIn worker = worker(closed);
        hours(open, worker.id(), 2, new BigDecimal("40"));

        LocalDate longAgo = LocalDate.of(2019, 1, 1);
        money.as(money.finance, () -> rates.set(money.finance, worker.id(), longAgo, Money.of("100", "EUR")));
        money.as(
                money.finance,
                () -> rates.set(money.finance, worker.id(), LocalDate.of(2020, 1, 1), Money.of("100", "EUR")));

        assertThat(time(closed)).isEqualTo(Money.of("80", "EUR"));
        assertThat(time(open)).isEqualTo(Money.of("200", "EUR"));
    }

    @Test
    void knowsGapsBetweenRatesAndRefusesTwoOnOneDay() {
        SignedIn person = money.orders.onTeamOf(client, Role.AE);
        set(person, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), "40");
        set(person, LocalDate.of(2026, 3, 1), null, "50");
        assertThat(rate(person, LocalDate.of(2026, 1, 31))).isEqualTo("40.00 EUR");
        assertThat(rate(person, LocalDate.of(2026, 2, 10))).isEqualTo("none");
        assertThat(rate(person, LocalDate.of(2026, 3, 1))).isEqualTo("50.00 EUR");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> set(person, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), "60"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("until"));
        assertThatThrownBy(() -> money.orders.as(
                        ALL, () -> jdbc.sql("""
                        insert into cost_rate (person_id, currency, valid_from, valid_until, hourly)
                        values (?, 'EUR', '2026-02-10', '2026-03-05', 1)""").param(person.id().value()).update()))
                .hasStackTraceContaining("two rates of one person would hold on one day");

        set(person, LocalDate.of(2026, 4, 1), null, "55");
        assertThat(rate(person, LocalDate.of(2026, 3, 31))).isEqualTo("50.00 EUR");
        assertThat(rate(person, LocalDate.of(2026, 4, 1))).isEqualTo("55.00 EUR");
    }

    @Test
    void showsHoursToThoseWhoLeadTheWorkAndMoneyToFinanceAndManagers() {
        OrderId order = money.orders.anIssued(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        hours(order, ae.id(), 3, new BigDecimal("77.77"));
        String page = "/costs/" + order.value();
        SignedIn lead = money.orders.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        for (SignedIn who : List.of(ae, lead)) {
            assertThat(open(who, page)).bodyText().contains("Hours booked: 3").doesNotContain("233.31", "Margin");
            assertThat(open(who, "/costs")).hasStatus(404);
        }
        for (SignedIn who : List.of(money.finance, money.manager)) {
            assertThat(open(who, page)).bodyText().contains("233.31", "Margin so far");
        }
        assertThat(open(money.orders.onTeamOf(client, Role.CONTRIBUTOR), page)).hasStatus(404);
    }

    /** Nothing is closed while finance has not said its word about an expense. */
    @Test
    void holdsTheClosingUntilExpensesAreApproved() {
        OrderId order = money.orders.anIssued(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        LocalDate today = LocalDate.now(ae.zone());
        ExpenseDraft draft = ExpenseDraft.plain(today, Money.of("12", "EUR"), "Paper", "No receipt given");
        money.as(ae, () -> beans.getBean(Expenses.class).book(ae, order, draft, List.of()));
        assertThat(money.orders.as(ALL, () -> costs.of(order).get()).openExpenses())
                .isEqualTo(1);
    }

    private SignedIn worker(OrderId order) {
        UUID id = money.orders.as(
                ALL,
                () -> jdbc.sql("select person_id from time_entry where order_id = ?")
                        .param(order.value())
                        .query(UUID.class)
                        .single());
        SignedIn any = money.finance;
        return new SignedIn(
                new PersonId(id), "Worker", any.roles(), any.disciplines(), any.locale(), any.zone(), any.theme());
    }

    private void hours(OrderId order, PersonId person, int entries, @Nullable BigDecimal rate) {
        money.orders.as(
                ALL,
                () -> jdbc.sql("""
                insert into time_entry (id, client_id, order_id, person_id, worked_on, hours, note, rate, cost, booked_at)
                select gen_random_uuid(), o.client_id, o.id, ?, current_date - (n % 200), 1, '',
                    cast(? as numeric), cast(? as numeric), now() from work_order o, generate_series(1, ?) n where o.id = ?""")
                        .param(person.value())
                        .param(rate)
                        .param(rate)
                        .params(entries, order.value())
                        .update());
    }

    private static BigDecimal sum(
            List<CostSheet.Share> shares, Function<CostSheet.Share, @Nullable BigDecimal> figure) {
        return shares.stream().map(figure).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void set(SignedIn person, LocalDate from, @Nullable LocalDate until, String hourly) {
        RateDraft draft = new RateDraft(person.id(), from, until, Money.of(hourly, "EUR"));
        money.as(money.finance, () -> rates.set(money.finance, draft));
    }

    private String rate(SignedIn person, LocalDate day) {
        return money.as(
                        money.finance,
                        () -> rates.on(person.id(), Money.of("1", "EUR").currency(), day))
                .map(Money::toString)
                .orElse("none");
    }

    private Money time(OrderId order) {
        return money.orders.as(ALL, () -> costs.of(order).get()).time();
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }
}
