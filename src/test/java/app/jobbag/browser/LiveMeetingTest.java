package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-2 in two browsers: both type in one meeting while the server is out of reach and comes back. */
@InBrowser
class LiveMeetingTest {
    /** What the page asks for and sends, not its scripts. */
    private static final Pattern CUT = Pattern.compile(".*/meetings/[^/]+/live/.*");

    private static final String TOPIC = "Looks for spring";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    SomeClients clients;

    private final List<String> warnings = new ArrayList<>();
    private Glance english;
    private Visitor berta;
    private Visitor dani;
    private SignedIn lead;
    private String live;

    @BeforeEach
    void bothSitDown() {
        english = new Glance(stage.language("en"));
        SignedIn ae = stage.joins("Berta Roca", "en", Role.AE);
        lead = stage.joins("Dani Mir", "en", Role.LEAD);
        ClientId client = clients.begin(ae, "Live & Co " + UUID.randomUUID());
        clients.put(lead, client, "LEAD");
        berta = enters(ae);
        dani = enters(lead);
        live = plans(client);
        berta.open(live);
        dani.open(live);
    }

    @Test
    void nothingIsLostAndNothingDoubledWhileTheServerIsAway() {
        types(berta, "They like the second");
        sees(dani, "They like the second");
        types(dani, "! The second it is");
        sees(berta, "The second it is");

        dani.page().route(CUT, Route::abort);
        berta.page().route(CUT, LiveMeetingTest::losesTheAnswer);
        for (int i = 1; i <= 3; i++) {
            types(berta, "Berta " + i);
            types(dani, "Dani " + i);
        }
        assertThat(state(berta)).containsText(english.language().text("live.state.waiting") + " 3");
        assertThat(state(dani)).containsText(english.language().text("live.state.offline"));
        dani.page().reload();
        Assertions.assertThat(warnings).containsExactly("beforeunload");
        for (int i = 1; i <= 3; i++) {
            sees(dani, "Dani " + i);
        }

        berta.page().unroute(CUT);
        dani.page().unroute(CUT);
        for (Visitor each : List.of(berta, dani)) {
            assertThat(state(each)).containsText(english.language().text("live.state.saved"));
            for (int i = 1; i <= 3; i++) {
                sees(each, "Berta " + i);
                sees(each, "Dani " + i);
            }
            each.page().reload();
            assertThat(lines(each)).hasCount(8);
        }
        Assertions.assertThat(english.faults()).isEmpty();
    }

    @Test
    void whoeverIsSecondAtALineSeesBothTexts() {
        types(berta, "They like blue");
        sees(dani, "They like blue");
        opens(berta, "They like blue").fill("They like green");
        opens(dani, "They like blue").fill("They like red");
        dani.page().locator(".live-edit .form-control").press("Enter");
        assertThat(state(dani)).containsText(english.language().text("live.state.saved"));
        dani.page().waitForTimeout(2_500);
        berta.page().locator(".live-edit .form-control").press("Enter");

        Locator conflict = berta.page().locator("li .live-conflict");
        assertThat(conflict).containsText("They like green");
        sees(berta, "They like red");
        berta.button("live.conflict.both").click();
        sees(dani, "They like green");
        sees(dani, "They like red");
        assertThat(lines(dani)).hasCount(2);
    }

    @Test
    void whatIsTypedSurvivesTheEndOfTheSessionAndAnUnfinishedLineIsThereAgain() {
        stage.endAllSessions();
        types(dani, "Typed too late");
        assertThat(state(dani)).containsText(english.language().text("live.state.ended"));
        text(dani).fill("Half a thou");
        dani.page()
                .waitForNavigation(() -> state(dani)
                        .getByText(english.language().text("live.state.again"))
                        .click());
        stage.signsIn(dani, stage.address(lead));
        dani.open(live);

        assertThat(line(dani, "Typed too late")).hasCount(1);
        assertThat(text(dani)).hasValue("Half a thou");
    }

    @Test
    void anActionItemAsksBackAndTheKeysChooseTheKind() {
        text(berta).press("Alt+6");
        types(berta, "Kim → ask the city → soon");
        Locator line = line(berta, "ask the city");
        line.locator("button[data-own]")
                .filter(new Locator.FilterOptions().setHasText("Berta Roca"))
                .click();
        assertThat(line.locator("strong")).hasText("Berta Roca");
        line.locator("[data-due]").fill("2027-01-08");
        assertThat(line.locator("strong")).hasText(new String[] {"Berta Roca", "Fri 8 Jan 2027"});
        line.locator("[data-line-remove]").click();
        assertThat(lines(berta)).hasCount(0);
    }

    private Visitor enters(SignedIn who) {
        Page page = browser.page("en-GB");
        page.onDialog(this::goesOn);
        Visitor visitor = stage.visitor(page, english);
        stage.signIn(visitor, stage.address(who));
        return visitor;
    }

    private void goesOn(Dialog dialog) {
        warnings.add(dialog.type());
        dialog.accept();
    }

    private String plans(ClientId client) {
        berta.open("/meetings/new?client=" + client.value());
        berta.choose("meetings.field.kind", berta.language().text("meetings.kind.INTERNAL"));
        berta.fill("meetings.field.subject", "Spring");
        berta.fill("meetings.field.topic", TOPIC);
        berta.press("meetings.new.save");
        berta.page().waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}"));
        return berta.path() + "/live";
    }

    private static void types(Visitor visitor, String line) {
        text(visitor).fill(line);
        text(visitor).press("Enter");
    }

    private static Locator text(Visitor visitor) {
        return visitor.page().locator("[data-live-text]");
    }

    private static Locator state(Visitor visitor) {
        return visitor.page().locator("[data-live-state]");
    }

    private static Locator lines(Visitor visitor) {
        return visitor.page().locator("li[data-line]:not([hidden])");
    }

    private static Locator line(Visitor visitor, String words) {
        return visitor.page().locator("li[data-version]", new Page.LocatorOptions().setHasText(words));
    }

    private static void sees(Visitor visitor, String words) {
        assertThat(visitor.page().locator(".live-text", new Page.LocatorOptions().setHasText(words)))
                .hasCount(1);
    }

    private static Locator opens(Visitor visitor, String words) {
        line(visitor, words).locator("[data-line-edit]").click();
        return visitor.page().locator(".live-edit .form-control");
    }

    /** The server takes it, and the browser never knows. */
    private static void losesTheAnswer(Route route) {
        route.fetch();
        route.abort();
    }
}
