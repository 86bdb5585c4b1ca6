package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.staff.Role;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An account executive signs in and begins a client, as a person does: in Spanish, in English, and without scripts. */
@InBrowser
class FirstClientTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Test
    void beginsAClientInSpanish() {
        Visitor ana = enters(browser.page("es-ES"), "es");
        begins(ana, "Panadería Única");
        ana.reads("Panadería Única");
        ana.isTold("clients.new.done");
        assertThat(ana.page().locator("html")).hasAttribute("lang", "es");
    }

    @Test
    void isToldAtTheFieldsWhatIsWrongAndLosesNothing() {
        Visitor ana = enters(browser.page("en-GB"), "en");
        ana.open("/clients/new");
        ana.fill("clients.field.notes", "Kept while I mend the rest");
        ana.press("clients.new.save");
        assertThat(ana.page().locator("[data-error-summary]")).isFocused();
        assertThat(ana.page().locator("#legalName-note"))
                .containsText(ana.language().text("NotBlank"));
        assertThat(ana.field("clients.field.notes", 0)).hasValue("Kept while I mend the rest");
    }

    @Test
    void beginsAClientWithoutScripts() {
        Visitor ana = enters(browser.pageWithoutScript("en-GB"), "en");
        begins(ana, "Plain & Sons");
        assertThat(ana.page()).hasURL(Pattern.compile(".*/clients/[0-9a-f-]{36}"));
        ana.reads("Plain & Sons");
        ana.open("/clients?q=plain");
        assertThat(ana.page().locator("tbody")).containsText("Plain & Sons");
    }

    private Visitor enters(Page page, String language) {
        return stage.signedIn(page, new Glance(stage.language(language)), "Ana Ruiz", Role.AE);
    }

    private static void begins(Visitor ana, String name) {
        ana.open("/clients/new");
        ana.fill("clients.field.legalName", name);
        ana.fill(
                "clients.field.code",
                "B" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        ana.press("clients.new.save");
    }
}
