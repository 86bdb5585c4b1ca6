package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done often is done by keys, and what was done by mistake is undone. */
@InBrowser
class KeysTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    SomeClients clients;

    private Visitor ana;
    private Page page;
    private ClientId first;
    private ClientId second;

    @BeforeEach
    void anaHasTwoClients() {
        SignedIn who = stage.joins("Ana Ruiz", "en", Role.AE);
        first = clients.begin(who, "Aldebaran Tiles");
        second = clients.begin(who, "Betelgeuse Toys");
        page = browser.page("en-GB");
        ana = stage.visitor(page, new Glance(stage.language("en")));
        stage.signIn(ana, stage.address(who));
    }

    @Test
    void thePaletteGoesAnywhere() {
        page.keyboard().press("Control+k");
        Locator palette = page.locator("#palette");
        assertThat(palette).isVisible();
        page.keyboard().type("betelgeuse");
        assertThat(palette.locator("[aria-selected=true]")).containsText("Betelgeuse Toys");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/clients/" + second.value()));
    }

    @Test
    void helpOpensAndCloses() {
        page.keyboard().type("?");
        assertThat(page.locator("#keys-help")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys-help")).isHidden();
    }

    @Test
    void aLetterGoesToAPlaceAndBeginsSomethingNew() {
        page.keyboard().type("gc");
        assertThat(page).hasURL(Pattern.compile(".*/clients"));
        ana.heading("clients.index.title");
        page.keyboard().type("/");
        assertThat(page.locator("[data-search]")).isFocused();
        page.keyboard().type("gm");
        assertThat(page.locator("[data-search]")).hasValue("gm");
        page.locator("[data-search]").blur();
        page.keyboard().type("n");
        assertThat(page).hasURL(Pattern.compile(".*/clients/new"));
    }

    @Test
    void rowsAreWalkedAndOpened() {
        ana.open("/clients?sort=name");
        page.keyboard().type("jjk");
        assertThat(page.locator("tr.is-at")).containsText("Aldebaran Tiles");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/clients/" + first.value()));
        page.keyboard().type("e");
        assertThat(page).hasURL(Pattern.compile(".*/edit"));
        page.locator("[name=notes]").fill("By keys alone");
        page.keyboard().press("Control+Enter");
        ana.isTold("clients.edit.done");
    }

    @Test
    void whatWasArchivedByMistakeIsBroughtBackFromTheToast() {
        ana.open("/clients/" + first.value());
        ana.press("clients.archive");
        ana.isTold("clients.archive.done");
        ana.go(page.locator("[data-toast] button[type=submit]"));
        ana.isTold("clients.restore.done");
        assertThat(page.locator("main h1 .chip").last()).hasText(ana.language().text("clients.status.ACTIVE"));
        ana.remembers("trail.client.archived", "trail.client.restored");
    }
}
