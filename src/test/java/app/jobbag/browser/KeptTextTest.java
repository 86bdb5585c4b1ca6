package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.staff.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Long text that is typed is not lost: not by leaving, not by an ended session, not by what was typed after it. */
@InBrowser
class KeptTextTest {
    private static final String FORM = "/clients/new";
    private static final String NOTES = "clients.field.notes";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    private Visitor ana;
    private String account;

    @BeforeEach
    void anaBeginsAClient() {
        Language english = stage.language("en");
        account = stage.account("Ana Ruiz", english, Role.AE);
        ana = stage.visitor(browser.page(english.asked()), new Glance(english));
        stage.signIn(ana, account);
        ana.open(FORM);
    }

    @Test
    void isOfferedAgainAfterLeavingAndGoneOnceItIsSaved() {
        typesAndSeesItSaved("What they told me at the fair");
        ana.open("/");
        ana.open(FORM);
        putsItBack();
        assertThat(ana.field(NOTES, 0)).hasValue("What they told me at the fair");

        ana.fill("clients.field.legalName", "Fair & Sons");
        ana.fill("clients.field.code", "FAIR1");
        ana.press("clients.new.save");
        ana.isTold("clients.new.done");
        ana.open(FORM);
        ana.page().waitForTimeout(500);
        assertThat(offer()).hasCount(0);
    }

    @Test
    void canBeDiscarded() {
        typesAndSeesItSaved("Not worth keeping");
        ana.open(FORM);
        ana.button("ui.draft.drop").click();
        ana.open(FORM);
        ana.page().waitForTimeout(500);
        assertThat(offer()).hasCount(0);
        assertThat(ana.field(NOTES, 0)).isEmpty();
    }

    @Test
    void survivesTheEndOfTheSessionWithWhatWasTypedAfterIt() {
        typesAndSeesItSaved("Before the break");
        stage.endAllSessions();
        ana.fill(NOTES, "Before the break, and after it");
        ana.press("clients.new.save");
        ana.sees("ui.signin.ended");
        stage.signsIn(ana, account);
        putsItBack();
        assertThat(ana.field(NOTES, 0)).hasValue("Before the break, and after it");
    }

    /** The browser would ask to send the refused form once more. */
    @Test
    void comesBackToTheFormAfterItWasRefusedOnceAndThenSaved() {
        ana.press("clients.new.save");
        ana.sees("ui.errors.title");
        ana.fill("clients.field.legalName", "Back & Forth");
        ana.fill("clients.field.code", "back1");
        ana.press("clients.new.save");
        ana.isTold("clients.new.done");
        ana.page().goBack();
        assertThat(ana.page()).hasURL(stage.home() + FORM);
        assertThat(ana.field("clients.field.legalName", 0)).isVisible();
    }

    private void typesAndSeesItSaved(String text) {
        ana.fill(NOTES, text);
        assertThat(ana.page().locator("[data-saved]"))
                .containsText(
                        ana.language().text("ui.draft.saved"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
    }

    private void putsItBack() {
        ana.button("ui.draft.restore").click();
    }

    private Locator offer() {
        return ana.button("ui.draft.restore");
    }
}
