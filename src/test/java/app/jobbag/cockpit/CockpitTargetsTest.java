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
import app.jobbag.targets.Progress;
import app.jobbag.targets.Quarter;
import app.jobbag.targets.QuarterGoals;
import app.jobbag.targets.TargetOwner;
import app.jobbag.targets.TargetYear;
import app.jobbag.targets.Targeting;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Win rate and targets among the figures of the week (REP-3, FIN-7). */
@JobbagTest
class CockpitTargetsTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Cockpit cockpit;

    @Autowired
    FigureBook book;

    @Autowired
    Targeting targeting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    MoneyFixture money;
    ClientId client;
    SignedIn ae;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        ae = money.orders.onTeamOf(client, Role.AE);
    }

    @Test
    void whatWasInvoicedInTheQuarterStandsAgainstItsTarget() {
        money.anIssued(client, "1000");
        Viewers.as(new Viewer.Job(client.value(), "test"), () -> book.count(client));
        set(TargetOwner.of(client), "4000");

        FigureBoard board = board(new FigureQuestion(null, null, client, 13));
        assertThat(line(board, "invoiced").now()).isEqualByComparingTo("1000");
        Progress progress = board.goals().of(line(board, "invoiced"));
        assertThat(progress).isNotNull();
        assertThat(progress.percent()).isEqualTo(25);
        assertThat(board.goals().of(line(board, "collected"))).isNull();
        assertThat(mvc.get().uri("/week?client=" + client.value()).with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("25 %", "4,000.00");
        assertThat(mvc.get().uri("/week.csv?client=" + client.value()).with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("Target", "4000");
    }

    @Test
    void aPersonsTargetIsThePersonsAndATeamsThatOfItsClients() {
        set(TargetOwner.of(ae.id()), "300");
        set(TargetOwner.of(client), "500");

        assertThat(aimed(new FigureQuestion(ae.id(), null, null, 13))).isEqualByComparingTo("300");
        assertThat(aimed(new FigureQuestion(null, ae.id(), null, 13))).isEqualByComparingTo("500");
        FigureBoard both = board(new FigureQuestion(ae.id(), null, client, 13));
        assertThat(both.goals().of(line(both, "invoiced"))).isNull();
        FigureBoard own = people.by(ae, () -> cockpit.board(ae, new FigureQuestion(null, null, null, 13)));
        Progress progress = own.goals().of(line(own, "invoiced"));
        assertThat(progress).isNotNull();
        assertThat(progress.target()).isNotNull();
        assertThat(progress.target().amount()).isEqualByComparingTo("300");
    }

    @Test
    void winRateIsPerCentOfThoseDecided() {
        decided("HIT", 3);
        decided("MISS", 1);

        FigureBoard board = board(new FigureQuestion(null, null, client, 13));
        assertThat(line(board, "winRate").now()).isEqualByComparingTo("75");
        assertThat(line(board, "winRate").parts()).containsOnlyKeys("HIT", "MISS");
        assertThat(mvc.get()
                        .uri("/week/figure?kind=winRate&client=" + client.value())
                        .with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("75\u00a0%");
        assertThat(mvc.get().uri("/week").with(People.as(money.finance)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Win rate");
    }

    private void decided(String part, int count) {
        money.orders.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql("""
                    insert into week_figure (client_id, week, kind, part, person_id, value) values (?, ?, 'winRate', ?, ?, ?)""")
                        .params(
                                client.value(),
                                IsoWeek.with(money.today()).monday(),
                                part,
                                ae.id().value(),
                                count)
                        .update());
    }

    private BigDecimal aimed(FigureQuestion asked) {
        FigureBoard board = board(asked);
        Progress progress = board.goals().of(line(board, "invoiced"));
        assertThat(progress).isNotNull();
        assertThat(progress.target()).isNotNull();
        return progress.target().amount();
    }

    private void set(TargetOwner owner, String invoiced) {
        QuarterGoals goals = new QuarterGoals(null, new BigDecimal(invoiced), null);
        int year = Quarter.of(money.today()).year();
        TargetYear targets =
                new TargetYear(owner, year, 0, Currency.getInstance("EUR"), List.of(goals, goals, goals, goals));
        people.by(money.manager, () -> targeting.set(money.manager, targets));
    }

    private FigureBoard board(FigureQuestion asked) {
        return people.by(money.manager, () -> cockpit.board(money.manager, asked));
    }

    private static FigureLine line(FigureBoard board, String key) {
        return board.lines().stream()
                .filter(line -> line.figure().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
