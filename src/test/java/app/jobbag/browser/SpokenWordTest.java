package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.meetings.Party;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** CALL-1 and CALL-2: a report typed without the mouse, what was asked in it confirmed by link, and made a work order. */
@InBrowser
class SpokenWordTest {
    private static final String WISH = "Hacer el logotipo un tercio mayor";
    private static final String DUTY = "Enviar la prueba";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Glance english;
    private Glance spanish;
    private Visitor berta;
    private Visitor irene;
    private ClientId client;
    private Party contact;
    private String instruction;
    private String number;

    @Test
    void whatWasAskedOnTheTelephoneBecomesAnOrder() {
        bertaHasAClient();
        sheTypesTheReportByKeyboardAlone();
        sheAsksForTheConfirmation();
        ireneConfirmsByHerLink();
        bertaTurnsItIntoAnOrder();
        posters.findsTheLedgerIntact();
        Assertions.assertThat(english.faults()).isEmpty();
        Assertions.assertThat(spanish.faults()).isEmpty();
    }

    private void bertaHasAClient() {
        english = new Glance(stage.language("en"));
        spanish = new Glance(stage.language("es"));
        SignedIn who = stage.joins("Berta Lloret", "en", Role.AE);
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        client = house.aClient();
        house.onTeam(client, who, Role.AE);
        contact = house.aContact(client, "Irene Salvat", "DECISION_MAKER", "es", true);
        berta = posters.enters(who, browser.page("en-GB"), english);
        irene = stage.visitor(browser.page("es-ES"), spanish);
    }

    /** The call list opens it so: the cursor stands where the first word is typed. */
    private void sheTypesTheReportByKeyboardAlone() {
        Page page = berta.page();
        berta.open("/contact-reports/new?client=" + client.value() + "&contact=" + contact.id() + "&why=Proof");
        assertThat(page.locator("#summary")).isFocused();
        page.keyboard().type("Irene likes the poster.");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("! " + WISH);
        assertThat(page.locator("#lines0\\.mark")).hasValue("INSTRUCTION");
        page.keyboard().press("Enter");
        page.keyboard().type(DUTY);
        page.keyboard().press("Alt+Digit3");
        assertThat(page.locator("#lines1\\.mark")).hasValue("OUR_DUTY");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type(berta.language().typed(Tale.today().plusDays(3)));
        page.keyboard().press("Control+Enter");
        berta.isTold("contactreports.finish.done");
        berta.state("contactreports.status.FINISHED");
        berta.reads("Irene Salvat");
        berta.reads(DUTY);
    }

    private void sheAsksForTheConfirmation() {
        berta.go(berta.page().locator("main a[href^='/instructions/']").first());
        instruction = berta.path();
        number = berta.page().locator("main h1").textContent().strip().split("[: ]")[0];
        berta.state("instructions.status.OPEN");
        berta.press("instructions.ask");
        berta.isTold("instructions.ask.done");
    }

    private void ireneConfirmsByHerLink() {
        String title = irene.language().text("instructions.request", number, WISH);
        SigningSteps hers = new SigningSteps(
                irene,
                new SigningSteps.Signatory("Irene Salvat", contact.id() + "@penafiel.example"),
                title,
                "CONFIRM.");
        hers.followsTheMailedLink();
        allThatIsOfferedIsThere();
        hers.signs();
    }

    /** Every link of the page leads somewhere; the document itself may still be at the press. */
    private void allThatIsOfferedIsThere() {
        for (Locator link : irene.page().locator("main a[href]").all()) {
            irene.fetch(link.getAttribute("href"));
        }
    }

    private void bertaTurnsItIntoAnOrder() {
        berta.open(instruction);
        berta.state("instructions.status.CONFIRMED");
        berta.follow("instructions.toOrder");
        berta.sees("workorders.new.fromInstruction");
        berta.mark(berta.page().locator("input[name=type][value=poster]"));
        berta.press("workorders.new.save");
        berta.isTold("workorders.new.done");
        berta.open(instruction);
        berta.state("instructions.status.CONVERTED");
        berta.reads(WISH);
        berta.remembers(
                "trail.instruction.taken",
                "trail.instruction.asked",
                "trail.instruction.confirmed",
                "trail.instruction.turnedIntoOrder");
    }
}
