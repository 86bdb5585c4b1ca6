package app.jobbag.browser;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Inés of the agency, at a desk and in English, and Rocío of her client, at a phone and in Spanish. */
@TestComponent
class TwoSides {
    private final Stage stage;
    private final PosterStage posters;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    TwoSides(Stage stage, PosterStage posters, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.stage = stage;
        this.posters = posters;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Both of them, each at a browser; with the mails that reach them. */
    record Met(Glance english, Glance spanish, String client, Side ines, Side rocio) {}

    record Side(Visitor visitor, Mailbox mails) {}

    Met sitDown(Browser browser) {
        Glance english = new Glance(stage.language("en"));
        Glance spanish = new Glance(stage.language("es"));
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        SignedIn executive = stage.joins("Inés Peral", "en", Role.AE);
        house.onTeam(client, executive, Role.AE);
        String contact = house.aContact(client, "Rocío Balsera", "OPERATIONAL", "es", true)
                        .id() + "@penafiel.example";
        Visitor ines = posters.enters(executive, browser.page("en-GB"), english);
        Visitor rocio = stage.visitor(browser.page(Browser.options("es-ES").setViewportSize(390, 844)), spanish);
        return new Met(
                english,
                spanish,
                client.value().toString(),
                new Side(ines, new Mailbox(ines, stage.address(executive))),
                new Side(rocio, new Mailbox(rocio, contact)));
    }
}
