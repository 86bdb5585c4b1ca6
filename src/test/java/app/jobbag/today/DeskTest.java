package app.jobbag.today;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.FirstPage;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class DeskTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DeskReader desks;

    @Autowired
    private People people;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private JdbcClient jdbc;

    private MoneyFixture money;
    private ClientId client;
    private SignedIn ae;

    @BeforeEach
    void aClientWithATeam() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        ae = money.orders.onTeamOf(client, Role.AE);
    }

    @Test
    void remindsTheAccountExecutiveOfWhatIsClosedAndNotCharged() {
        OrderId order = money.aClosed(client);
        assertThat(urls(ae, "toCharge")).containsExactly("/workorders/" + order.value());
        money.aRequest(client, new RequestLine(order, "Cartel", new BigDecimal("100")));
        assertThat(urls(ae, "toCharge")).isEmpty();
    }

    @Test
    void putsADeliveredOrdersCardOnTheDeskOfFinance() {
        OrderId order = money.aDelivered(client);
        String card = "/closing/" + money.cardOf(order).value();
        assertThat(money.as(money.finance, () -> desks.of(money.finance)).page())
                .isEqualTo(FirstPage.DESK);
        assertThat(total(money.finance, "closing")).isPositive();
        assertThat(urls(ae, "closing")).doesNotContain(card);
    }

    @Test
    void showsNothingOfClientsThatOneDoesNotSee() {
        money.aClosed(client);
        SignedIn stranger = money.orders.onTeamOf(money.aClient(), Role.AE);
        assertThat(money.as(stranger, () -> desks.of(stranger)).sections()).isEmpty();
    }

    @Test
    void countsTheWeekForTheManager() {
        money.aDelivered(client);
        Desk desk = money.as(money.manager, () -> desks.of(money.manager));
        assertThat(desk.page()).isEqualTo(FirstPage.WEEK);
        assertThat(desk.figures())
                .filteredOn(figure -> figure.key().equals("closingWaiting"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.count()).isPositive());
    }

    @Test
    void leadsTheAdministratorThroughWhatTheHouseNeeds() {
        SignedIn admin = people.join("Inés Abad", Role.ADMIN);
        people.join("Berta Nadal", Role.AE);
        Desk house = money.as(admin, () -> desks.of(admin));
        assertThat(house.page()).isEqualTo(FirstPage.HOUSE);
        assertThat(house.steps()).extracting(HouseStep::key).first().isEqualTo("agency");
        assertThat(house.steps())
                .filteredOn(step -> step.key().equals("rates"))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.done()).as("Berta has no rate").isFalse());
        assertThat(money.as(ae, () -> desks.of(ae)).steps()).isEmpty();
    }

    @Test
    void opensForEveryRoleWithAndWithoutSomethingToDo() {
        money.aClosed(client);
        for (Role role : Role.values()) {
            SignedIn somebody = people.join("Rosa Prat", role);
            assertThat(web.perform(get("/").with(as(somebody)))).hasStatusOk();
        }
        assertThat(web.perform(get("/").with(as(ae))))
                .hasStatusOk()
                .bodyText()
                .contains("Closed, not yet charged", "Nothing waits elsewhere");
        assertThat(web.perform(get("/").with(as(money.manager)))).bodyText().contains("Closing cards waiting", "Week");
    }

    @Test
    void givesWhatWasSentBackToThoseWhoMakeIt() {
        DeliverableScene.Roles roles = scene.roles();
        DeliverableId poster = scene.planned(roles, "Poster");
        scene.uploadAs(roles.luis(), roles, poster);
        scene.sendBack(roles, roles.nuria(), poster);

        assertThat(rows(roles.nuria(), "sentBack")).singleElement().satisfies(row -> {
            assertThat(row.url()).isEqualTo("/deliverables/" + poster.value());
            assertThat(row.title()).isEqualTo("Poster v1");
            assertThat(row.client()).isEqualTo("Peñafiel · Nuria Vega");
            assertThat(row.at()).isNotNull();
        });
        assertThat(rows(roles.luis(), "sentBack")).as("who uploaded it").hasSize(1);
        assertThat(rows(roles.ana(), "sentBack")).as("neither").isEmpty();

        scene.upload(roles, poster);
        assertThat(rows(roles.nuria(), "sentBack")).isEmpty();
        assertThat(rows(roles.luis(), "sentBack")).isEmpty();
    }

    @Test
    void tellsWhoeverKeepsTheAccountOfTheClientsRemarks() {
        DeliverableScene.Roles roles = scene.roles();
        DeliverableId poster = scene.uploaded(roles, "Poster");
        SignatureRequestId request = scene.withTheClient(roles, poster);
        signing.signAsMarta(roles.signers(), request, "Marta Gil", "The logo larger next time");

        assertThat(rows(roles.ana(), "remarks")).singleElement().satisfies(row -> {
            assertThat(row.url()).isEqualTo("/deliverables/" + poster.value());
            assertThat(row.client()).isEqualTo("Peñafiel · Marta Gil");
        });
        assertThat(rows(roles.luis(), "remarks")).isEmpty();
        assertThat(rows(roles.nuria(), "remarks")).isEmpty();

        scene.as(
                roles.ana(),
                () -> jdbc.sql(
                                "update signature_signer set settled_at = settled_at - interval '15 days' where request_id = ?")
                        .param(request.value())
                        .update());
        assertThat(rows(roles.ana(), "remarks")).as("a fortnight later").isEmpty();
    }

    /** A filter that the list does not know would show everything instead. */
    @Test
    void leadsFromEveryPartToAListWithItsFilterOn() {
        SignedIn everything = people.join("Rosa Prat", Role.values());
        Stream.of(WorkParts.ALL, FinanceParts.ALL, AccountParts.ALL, TalkParts.ALL, WeeklyParts.ALL)
                .flatMap(List::stream)
                .map(Part::more)
                .filter(address -> address.contains("?"))
                .forEach(address -> assertThat(
                                web.perform(get(URI.create(address)).with(as(everything))))
                        .as(address)
                        .hasStatusOk()
                        .bodyText()
                        .contains("class=\"filter-chip\""));
    }

    private List<String> urls(SignedIn who, String key) {
        return rows(who, key).stream().map(DeskRow::url).toList();
    }

    private List<DeskRow> rows(SignedIn who, String key) {
        return money.as(who, () -> desks.of(who)).sections().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private long total(SignedIn who, String key) {
        return money.as(who, () -> desks.of(who)).sections().stream()
                .filter(section -> section.key().equals(key))
                .mapToLong(DeskSection::total)
                .sum();
    }
}
