package app.jobbag.today;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
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
        assertThat(money.as(money.finance, () -> desks.of(money.finance)).kind())
                .isEqualTo("desk");
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
        assertThat(desk.kind()).isEqualTo("week");
        assertThat(desk.figures())
                .filteredOn(figure -> figure.key().equals("closingWaiting"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.count()).isPositive());
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
                .contains("Closed, not yet charged", "Nothing waits here:");
        assertThat(web.perform(get("/").with(as(money.manager)))).bodyText().contains("Closing cards waiting", "Week");
    }

    /** A filter that the list does not know would show everything instead. */
    @Test
    void leadsFromEveryPartToAListWithItsFilterOn() {
        SignedIn everything = people.join("Rosa Prat", Role.values());
        Stream.of(WorkParts.ALL, FinanceParts.ALL, AccountParts.ALL)
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
        return money.as(who, () -> desks.of(who)).sections().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.rows().stream())
                .map(DeskRow::url)
                .toList();
    }

    private long total(SignedIn who, String key) {
        return money.as(who, () -> desks.of(who)).sections().stream()
                .filter(section -> section.key().equals(key))
                .mapToLong(DeskSection::total)
                .sum();
    }
}
