package app.jobbag.history;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The timeline of a client: who changed what, by rights, inside and with the client, page by page. */
@JobbagTest
class HistoryTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    SomeClients clients;

    @Autowired
    Trail trail;

    @Test
    void tellsWhatHappenedToEverythingOfAClientWithLinks() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        InvoiceId invoice = money.anIssued(client, "100");
        assertThat(page(money.finance, client, ""))
                .contains("issued the invoice", "/invoices/" + invoice.value(), "Left for the client", "issued it");
        assertThat(page(money.finance, client, "?part=MONEY"))
                .contains("issued the invoice")
                .doesNotContain("began the client");
    }

    @Test
    void hidesMoneyFromWhoeverDoesNotSeeIt() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        money.anIssued(client, "100");
        SignedIn lead = money.orders.onTeamOf(client, Role.LEAD);
        assertThat(page(lead, client, "")).contains("issued it").doesNotContain("issued the invoice");
        SignedIn contributor = money.orders.onTeamOf(client, Role.CONTRIBUTOR);
        assertThat(page(contributor, client, "")).doesNotContain("issued it");
    }

    @Test
    void tellsOneObjectsOwnHistory() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        OrderId order = money.orders.anIssued(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        assertThat(page(ae, client, "?object=" + order.value()))
                .contains("submitted it", "issued it")
                .doesNotContain("began the client");
    }

    @Test
    void splitsTheInsideFromWhatWentToTheClient() {
        SignedIn ana = people.join("Ana Ruiz", Role.AE);
        ClientId client = clients.begin(ana, "Faros de Luarca");
        note(ana, client, "meeting", "planned");
        note(ana, client, "meeting", "invited");
        assertThat(page(ana, client, "?side=INTERNAL"))
                .contains("planned the meeting")
                .doesNotContain("sent invitations");
        assertThat(page(ana, client, "?side=CLIENT"))
                .contains("sent invitations")
                .doesNotContain("planned the meeting");
    }

    @Test
    void goesBackPageByPageAndFiltersByPersonAndDay() {
        SignedIn ana = people.join("Ana Ruiz", Role.AE);
        SignedIn luis = people.join("Luis Gil", Role.AE);
        ClientId client = clients.begin(ana, "Faros de Cudillero");
        clients.put(luis, client, "AE");
        for (int i = 0; i < 60; i++) {
            note(ana, client, "meeting", "changed");
        }
        note(luis, client, "meeting", "cancelled");
        String first = page(ana, client, "");
        assertThat(count(first)).isEqualTo(50);
        Matcher older = Pattern.compile("before=(\\d+)").matcher(first);
        assertThat(older.find()).isTrue();
        assertThat(count(page(ana, client, "?before=" + older.group(1)))).isEqualTo(11);
        assertThat(count(page(ana, client, "?person=" + luis.id().value()))).isEqualTo(1);
        assertThat(count(page(ana, client, "?until=2001-01-01"))).isZero();
        assertThat(count(page(ana, client, "?before=no&person=x&from=2001-99-99&part=WHAT")))
                .isEqualTo(50);
    }

    private void note(SignedIn who, ClientId client, String subject, String verb) {
        people.by(who, () -> {
            trail.note(TrailNote.of(subject, Ids.next(), client.value(), verb).changing(Changes.none()));
            return "";
        });
    }

    private String page(SignedIn who, ClientId client, String query) {
        var answer = web.get()
                .uri("/clients/" + client.value() + "/history" + query)
                .with(as(who))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static int count(String page) {
        return page.split("timeline-head", -1).length - 1;
    }
}
