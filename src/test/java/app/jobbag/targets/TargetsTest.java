package app.jobbag.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalScene;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Targets by person, client and quarter; what was won, invoiced and collected against them (FIN-7). */
@JobbagTest
class TargetsTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Targeting targeting;

    @Autowired
    TargetQueries queries;

    @Autowired
    QuarterBook book;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;
    SignedIn ae;
    Quarter quarter;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        ae = money.orders.onTeamOf(client, Role.AE);
        quarter = Quarter.of(money.today());
    }

    @Test
    void invoicedIsNetLessCreditsAndCollectedWhatCameIn() {
        money.anIssued(client, "1000");
        InvoiceId wrong = money.anIssued(client, "500");
        new CreditFixture(beans, money).whole(wrong);
        InvoiceDetails paid = money.details(money.anIssued(client, "200"));
        PaymentDraft draft = new PaymentDraft(money.today(), new BigDecimal("100"), "Transfer 4711");
        money.as(
                money.finance,
                () -> beans.getBean(Collecting.class).receive(money.finance, paid.id(), paid.version(), draft));
        count(client);

        assertThat(cell(money.manager, Measure.INVOICED).actual().amount()).isEqualByComparingTo("1200");
        assertThat(cell(money.manager, Measure.COLLECTED).actual().amount()).isEqualByComparingTo("100");
        assertThat(cell(money.manager, Measure.WON).actual().amount()).isEqualByComparingTo("0");
    }

    @Test
    void wonIsTheNetOfWhatTheClientAccepted() {
        DeliverableScene.Roles roles = beans.getBean(DeliverableScene.class).roles();
        ProposalId id = beans.getBean(ProposalScene.class).won(roles);
        count(roles.client());

        record Won(String person, BigDecimal value) {}
        Won won = money.orders.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql(
                                "select person_id::text, value from quarter_figure where client_id = ? and measure = 'WON'")
                        .param(roles.client().value())
                        .query((row, n) -> new Won(row.getString(1), row.getBigDecimal(2)))
                        .single());
        BigDecimal net = money.orders.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql(
                                "select v.net from proposal p join proposal_version v on v.id = p.accepted_id where p.id = ?")
                        .param(id.value())
                        .query(BigDecimal.class)
                        .single());
        assertThat(won.value()).isPositive().isEqualByComparingTo(net);
        assertThat(won.person()).isEqualTo(roles.ana().id().value().toString());
    }

    @Test
    void aQuarterThatIsSettledStaysAsItWas() {
        money.anIssued(client, "1000");
        count(client);
        money.orders.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql("update quarter_figured set settled = ? where client_id = ?")
                        .params(quarter.first(), client.value())
                        .update());
        money.anIssued(client, "500");
        count(client);

        assertThat(cell(money.manager, Measure.INVOICED).actual().amount()).isEqualByComparingTo("1000");
    }

    @Test
    void actualStandsAgainstTarget() {
        money.anIssued(client, "1000");
        count(client);
        set(TargetOwner.of(client), 0, "4000");

        Progress cell = cell(money.manager, Measure.INVOICED);
        assertThat(cell.percent()).isEqualTo(25);
        assertThat(cell(ae, Measure.INVOICED).percent()).isEqualTo(25);
        assertThat(cell(money.finance, Measure.INVOICED).percent()).isEqualTo(25);
    }

    @Test
    void twoWhoSetThemNeverOverwriteEachOtherSilently() {
        set(TargetOwner.of(ae.id()), 0, "4000");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> set(TargetOwner.of(ae.id()), 0, "5000"));
        set(TargetOwner.of(ae.id()), 1, "5000");
        assertThat(people.by(
                                money.manager,
                                () -> targeting.open(money.manager, TargetOwner.of(ae.id()), quarter.year()))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void onlyAManagerSetsThem() {
        for (SignedIn who : List.of(ae, money.finance)) {
            for (TargetOwner owner : List.of(TargetOwner.of(ae.id()), TargetOwner.of(client))) {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> people.by(who, () -> targeting.set(who, year(owner, 0, "1"))));
            }
        }
    }

    @Test
    void anAccountExecutiveSeesTheOwnOnesAndThoseOfTheTeamsClients() {
        SignedIn other = money.orders.onTeamOf(money.aClient(), Role.AE);
        set(TargetOwner.of(ae.id()), 0, "4000");
        set(TargetOwner.of(other.id()), 0, "7777");

        TargetBoard seen = board(ae);
        assertThat(seen.sides().people())
                .extracting(TargetRow::id)
                .containsExactly(ae.id().value());
        assertThat(seen.sides().clients()).extracting(TargetRow::id).containsExactly(client.value());
        assertThat(board(money.manager).sides().people()).hasSizeGreaterThan(1);
        for (SignedIn nobody :
                List.of(people.join("Nuria Vega", Role.CONTRIBUTOR), people.join("Eva Ruiz", Role.ADMIN))) {
            assertThat(mvc.get().uri("/targets").with(People.as(nobody))).hasStatus(404);
            assertThat(mvc.get().uri("/targets.csv").with(People.as(nobody))).hasStatus(404);
        }
    }

    @Test
    void areTypedInAGridAndReadAsAPageAndAFile() {
        String year = String.valueOf(quarter.year());
        String edit = "/clients/" + client.value() + "/targets/edit?year=" + year;
        assertThat(mvc.get().uri(edit).with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("rows[3].collected");
        assertThat(post("12000.5", "x")).hasStatus(422).bodyText().contains("12000.5", "aria-invalid");
        assertThat(post("12000.5", "8000")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/targets?year=" + year).with(People.as(ae)))
                .hasStatusOk()
                .bodyText()
                .contains("12,000.50");
        assertThat(mvc.get().uri("/targets.csv?year=" + year).with(People.as(ae)))
                .hasStatusOk()
                .bodyText()
                .contains(year + "-Q1", "12000.5", "8000");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String invoiced, String collected) {
        return mvc.post()
                .uri("/clients/" + client.value() + "/targets")
                .with(People.as(money.manager))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", "0")
                .param("year", String.valueOf(quarter.year()))
                .param("rows[0].invoiced", invoiced)
                .param("rows[0].collected", collected)
                .exchange();
    }

    private void count(ClientId of) {
        Viewers.as(new Viewer.Job(of.value(), "test"), () -> book.count(of));
    }

    private void set(TargetOwner owner, int version, String invoiced) {
        people.by(money.manager, () -> targeting.set(money.manager, year(owner, version, invoiced)));
    }

    private TargetYear year(TargetOwner owner, int version, String invoiced) {
        QuarterGoals goals = new QuarterGoals(null, new BigDecimal(invoiced), null);
        return new TargetYear(owner, quarter.year(), version, EUR, List.of(goals, goals, goals, goals));
    }

    private TargetBoard board(SignedIn who) {
        return people.by(who, () -> queries.whole(who, new TargetQuestion(null, Measure.INVOICED, "")));
    }

    private Progress cell(SignedIn who, Measure measure) {
        TargetBoard board = people.by(who, () -> queries.whole(who, new TargetQuestion(null, measure, "")));
        return board.sides().clients().stream()
                .filter(row -> client.value().equals(row.id()))
                .findFirst()
                .orElseThrow()
                .quarters()
                .get(quarter.number() - 1);
    }
}
