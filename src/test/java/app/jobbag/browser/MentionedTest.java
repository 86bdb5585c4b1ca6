package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mention on an order: the bell counts it, it is opened and read; whoever leaves the team is told nothing any more. */
@InBrowser
class MentionedTest {
    private static final Viewer ALL = new Viewer.Everything("test");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private Glance english;
    private OrdersFixture house;
    private ClientId client;
    private OrderId order;
    private SignedIn mentioned;
    private Visitor nora;
    private Visitor leo;

    @Test
    void isCountedOpenedReadAndGoneWithTheTeam() {
        noraAndLeoShareAnOrder();
        noraMentionsLeo("Please look at the second page");
        leosBellCounts();
        heOpensAndHasReadIt();
        noraMentionsLeo("And at the third");
        leosBellCounts();
        heLeavesTheTeam();
        Assertions.assertThat(english.faults()).isEmpty();
    }

    private void noraAndLeoShareAnOrder() {
        english = new Glance(stage.language("en"));
        house = new OrdersFixture(beans);
        client = house.aClient();
        order = house.anIssued(client);
        SignedIn writer = onTeam("Nora Vidal");
        mentioned = onTeam("Leo Marín");
        nora = posters.enters(writer, browser.page("en-GB"), english);
        leo = posters.enters(mentioned, browser.page("en-GB"), english);
    }

    private void noraMentionsLeo(String words) {
        nora.open("/workorders/" + order.value());
        nora.fill("notices.text", words + ", @" + mentioned.name());
        nora.press("notices.say");
        nora.isTold("notices.said");
    }

    private void leosBellCounts() {
        leo.open("/");
        assertThat(bell()).hasText("1");
    }

    private void heOpensAndHasReadIt() {
        leo.go(leo.page().locator(".bell-slot a"));
        leo.press("notices.open");
        leo.isTold("notices.read");
        Assertions.assertThat(leo.path()).contains(order.value().toString());
        leo.open("/");
        assertThat(bell()).hasCount(0);
    }

    private void heLeavesTheTeam() {
        house.as(
                ALL,
                () -> jdbc.sql("delete from team_member where client_id = ? and person_id = ?")
                        .params(client.value(), mentioned.id().value())
                        .update());
        leo.open("/notices");
        leo.sees("notices.empty.title");
        assertThat(bell()).hasCount(0);
    }

    private Locator bell() {
        return leo.page().locator(".bell-count");
    }

    private SignedIn onTeam(String name) {
        SignedIn person = stage.joins(name, "en", Role.AE);
        house.as(
                ALL,
                () -> jdbc.sql("insert into team_member (client_id, person_id, duty, since) values (?, ?, 'AE', now())")
                        .params(client.value(), person.id().value())
                        .update());
        return person;
    }
}
