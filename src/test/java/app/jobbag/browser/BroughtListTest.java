package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.staff.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager brings the list the agency has, mends a column, takes it in, finds a client as she types, takes it back. */
@InBrowser
class BroughtListTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    private String mark;

    @BeforeEach
    void aMark() {
        mark = "x" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void bringsAListFromASpreadsheetInSpanish() {
        Visitor carmen = enters(browser.page("es-ES"));
        brings(carmen);
        search(carmen, "Ñandubay " + mark);
        assertThat(carmen.page()).hasURL(Pattern.compile(".*/clients/[0-9a-f-]{36}"));
        carmen.reads("Marta Gil");
        carmen.open("/imports");
        carmen.followTo(file());
        carmen.pressForGood("imports.undoing");
        carmen.isTold("imports.undoing.done");
        carmen.open("/clients?q=" + mark);
        assertThat(carmen.page().locator("tbody tr")).hasCount(0);
    }

    @Test
    void bringsTheSameWithoutScripts() {
        brings(enters(browser.pageWithoutScript("es-ES")));
    }

    private void brings(Visitor carmen) {
        carmen.open("/clients");
        carmen.follow("imports.index.step");
        String list = "Anunciante;Responsable;Correo;Rareza\r\nÑandubay " + mark + ";Marta Gil;marta@" + mark
                + ".example;1\r\nCardón " + mark + ";Luis;sin correo;2\r\n";
        carmen.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(file(), "text/csv", list.getBytes(Charset.forName("windows-1252"))));
        carmen.press("imports.create.save");
        Locator responsible = carmen.page().getByLabel("Responsable", new Page.GetByLabelOptions().setExact(true));
        responsible.selectOption("CONTACT_NAME");
        carmen.press("imports.matching.save");
        assertThat(carmen.page().locator("tbody").last())
                .containsText(carmen.language().text("imports.problem.email"));
        carmen.pressForGood("imports.completion");
        carmen.isTold("imports.completion.done");
        carmen.reads("Ñandubay " + mark);
    }

    private static void search(Visitor carmen, String words) {
        Locator box = carmen.page().locator("[data-search]");
        box.pressSequentially(words);
        Locator hit = carmen.page()
                .locator("#search-found [role=option]")
                .filter(new Locator.FilterOptions().setHasText(words));
        assertThat(hit.first()).isVisible();
        box.press("ArrowDown");
        carmen.page().waitForNavigation(() -> box.press("Enter"));
    }

    private String file() {
        return "clientes-" + mark + ".csv";
    }

    private Visitor enters(Page page) {
        return stage.signedIn(page, new Glance(stage.language("es")), "Carmen Robles", Role.MANAGER);
    }
}
