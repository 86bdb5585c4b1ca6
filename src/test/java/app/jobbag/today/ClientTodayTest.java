package app.jobbag.today;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientGlance;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class ClientTodayTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    BeanFactory beans;

    @Autowired
    ClientGlance glance;

    @Autowired
    ClientRegister clients;

    @Autowired
    SteerableClock clock;

    private MoneyFixture money;
    private ClientId client;
    private SignedIn ae;

    @BeforeEach
    void aClientWithTwoOrdersInWork() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        ae = money.orders.onTeamOf(client, Role.AE);
        money.orders.anIssued(client);
        money.orders.anIssued(client);
    }

    @Test
    void tellsWhatRunsAndWhatIsOwed() {
        money.anIssued(client, "100", "50.50");
        money.anIssued(client, "10");
        assertThat(seenBy(ae))
                .containsEntry("orders", "2")
                .containsEntry("signatures", "0")
                .containsEntry("meeting", "–")
                .containsEntry("money", "194.21\u00a0EUR");
        assertThat(bad(ae)).isEmpty();
        clock.at(
                clock.instant().plus(Duration.ofDays(60)),
                () -> assertThat(bad(ae)).containsExactly("money"));
    }

    @Test
    void leadsToListsOfWhatItCounts() {
        money.anIssued(client, "100");
        for (ClientGlance.Entry entry : entries(ae)) {
            assertThat(web.perform(get(URI.create(entry.url())).with(as(ae))))
                    .as(entry.url())
                    .hasStatusOk()
                    .bodyText()
                    .contains("class=\"filter-chip\"");
        }
        assertThat(web.perform(get("/clients/" + client.value()).with(as(ae))))
                .bodyText()
                .contains("Orders in work", "121.00\u00a0EUR");
    }

    @Test
    void countsForAContributorOnlyWhatIsTheirsAndNoMoney() {
        SignedIn contributor = money.orders.onTeamOf(client, Role.CONTRIBUTOR);
        assertThat(seenBy(contributor)).containsEntry("orders", "0").doesNotContainKey("money");
    }

    private Map<String, String> seenBy(SignedIn who) {
        return entries(who).stream().collect(Collectors.toMap(ClientGlance.Entry::key, ClientGlance.Entry::value));
    }

    private List<String> bad(SignedIn who) {
        return entries(who).stream()
                .filter(ClientGlance.Entry::bad)
                .map(ClientGlance.Entry::key)
                .toList();
    }

    private List<ClientGlance.Entry> entries(SignedIn who) {
        return money.as(who, () -> glance.of(who, clients.details(client)));
    }
}
