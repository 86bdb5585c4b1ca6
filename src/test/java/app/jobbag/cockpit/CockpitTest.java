package app.jobbag.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The figures of the week: counted from what happened, kept by week, shown to whom they belong (REP-3, CONF-1). */
@JobbagTest
class CockpitTest {
    private static final Viewer ALL = new Viewer.Everything("test");

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Cockpit cockpit;

    @Autowired
    FigureBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester mvc;

    MoneyFixture money;
    ClientId client;
    SignedIn ae;
    LocalDate monday;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        ae = money.orders.onTeamOf(client, Role.AE);
        monday = IsoWeek.with(LocalDate.ofInstant(clock.instant(), ae.zone())).monday();
    }

    @Test
    void countsWhatWaitsAndWhatIsOwed() {
        money.aDelivered(client);
        money.anIssued(client, "1000");
        count();

        assertThat(now(money.manager, "closingWaiting")).isEqualByComparingTo("1");
        assertThat(now(money.manager, "receivables")).isEqualByComparingTo("1210");
        assertThat(now(money.manager, "overdue")).isEqualByComparingTo("0");
        count();
        assertThat(now(money.manager, "receivables")).isEqualByComparingTo("1210");
    }

    @Test
    void anOrderThatIsSettledBeforeItsInvoiceLeavesWhatWasAgreedLessItsCost() {
        OrderId order = money.aClosed(client);
        count();

        BigDecimal left = money.orders.as(
                ALL,
                () -> jdbc.sql("select estimate - cost from settlement where order_id = ? and invoiced = 0")
                        .param(order.value())
                        .query(BigDecimal.class)
                        .single());
        assertThat(now(money.manager, "margin")).isPositive().isEqualByComparingTo(left);
    }

    @Test
    void comparesWithTheWeekBefore() {
        figure("errors", monday.minusWeeks(1), ae, "3");
        figure("errors", monday, ae, "5");

        FigureLine line = line(money.manager, "errors");
        assertThat(line.difference()).isEqualByComparingTo("2");
        assertThat(line.tone()).isEqualTo("bad");
        assertThat(line.values()).hasSize(13);
    }

    @Test
    void leavesWeeksThatAreOverAlone() {
        count();
        figure("errors", monday.minusWeeks(2), ae, "3");
        figure("errors", monday, ae, "9");
        count();

        FigureLine line = line(money.manager, "errors");
        assertThat(line.values().get(10)).isEqualByComparingTo("3");
        assertThat(line.now()).isEqualByComparingTo("0");
    }

    @Test
    void countsAgainTheWeekThatEndedSinceTheLastCount() {
        count();
        money.orders.as(
                ALL,
                () -> jdbc.sql("update week_figured set settled_week = ? where client_id = ?")
                        .params(monday.minusWeeks(3), client.value())
                        .update());
        figure("errors", monday.minusWeeks(3), ae, "3");
        figure("errors", monday.minusWeeks(2), ae, "7");
        count();

        FigureLine line = line(money.manager, "errors");
        assertThat(line.values().get(9)).isEqualByComparingTo("3");
        assertThat(line.values().get(10)).isEqualByComparingTo("0");
    }

    @Test
    void showsAnAccountExecutiveTheOwnFiguresOnly() {
        SignedIn other = money.orders.onTeamOf(client, Role.AE);
        figure("errors", monday, ae, "2");
        figure("errors", monday, other, "4");

        assertThat(now(ae, "errors")).isEqualByComparingTo("2");
        assertThat(now(money.manager, "errors")).isEqualByComparingTo("6");
        FigureQuestion asked = new FigureQuestion(other.id(), other.id(), client, 13);
        assertThat(people.by(ae, () -> cockpit.figure(ae, asked, "errors")).rows())
                .extracting(FigureShares.Share::value)
                .singleElement()
                .satisfies(value -> assertThat((BigDecimal) value).isEqualByComparingTo("2"));
        assertThat(keys(ae)).doesNotContain("margin");
    }

    @Test
    void showsFinanceTheReceivablesOnly() {
        assertThat(keys(money.finance)).containsOnly("receivables", "overdue", "won", "invoiced", "collected");
        assertThat(mvc.get().uri("/week/figure?kind=margin").with(People.as(money.finance)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Margin of settled orders");
        assertThat(mvc.get().uri("/week/figure?kind=margin").with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("Margin of settled orders");
    }

    @Test
    void showsNothingOfAClientToWhoeverHasLeftItsTeam() {
        figure("errors", monday, ae, "2");
        assertThat(now(ae, "errors")).isEqualByComparingTo("2");

        money.orders.as(
                ALL,
                () -> jdbc.sql("delete from team_member where client_id = ? and person_id = ?")
                        .params(client.value(), ae.id().value())
                        .update());
        assertThat(people.by(ae, () -> cockpit.figure(ae, question(null), "errors"))
                        .rows())
                .isEmpty();
    }

    @Test
    void isAPageWithItsTableAndItsFile() {
        figure("receivables", monday, ae, "1210", "EUR");
        String address = "?client=" + client.value() + "&weeks=26";

        assertThat(mvc.get().uri("/week" + address).with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("1,210.00", "polyline", "/invoices?overdue=yes&amp;client=" + client.value());
        assertThat(mvc.get().uri("/week/figure" + address + "&kind=receivables").with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("<rect", "1,210.00");
        assertThat(mvc.get().uri("/week.csv" + address).with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("EUR", "1210");
        assertThat(mvc.get()
                        .uri("/week/figure.csv" + address + "&kind=receivables")
                        .with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("EUR", "1210");
    }

    private void count() {
        Viewers.as(new Viewer.Job(client.value(), "test"), () -> book.count(client));
    }

    private void figure(String kind, LocalDate week, SignedIn whose, String value) {
        figure(kind, week, whose, value, null);
    }

    private void figure(String kind, LocalDate week, SignedIn whose, String value, @Nullable String currency) {
        money.orders.as(
                ALL,
                () -> jdbc.sql("""
                    insert into week_figure (client_id, week, kind, part, person_id, currency, value)
                    values (?, ?, ?, '', ?, ?, cast(? as numeric))\
                    """)
                        .params(client.value(), week, kind, whose.id().value(), currency, value)
                        .update());
    }

    private FigureQuestion question(@Nullable Integer weeks) {
        return new FigureQuestion(null, null, client, weeks == null ? 13 : weeks);
    }

    private FigureLine line(SignedIn who, String key) {
        return people.by(who, () -> cockpit.board(who, question(13))).lines().stream()
                .filter(line -> line.figure().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal now(SignedIn who, String key) {
        return line(who, key).now();
    }

    private List<String> keys(SignedIn who) {
        return people.by(who, () -> cockpit.board(who, question(13))).lines().stream()
                .map(line -> line.figure().key())
                .toList();
    }
}
