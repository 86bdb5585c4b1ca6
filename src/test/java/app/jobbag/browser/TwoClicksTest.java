package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.Thorough;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The first pages of the demonstration agency: each kind of row that waits for somebody is done in two clicks. The first one
 * opens it, the second is what its page offers above all; where the row itself has a button, one is enough.
 */
// a database of its own, with the demonstration in it
@TestPropertySource(properties = {"jobbag.test.alone=demo", "jobbag.demo=true", "jobbag.demo.load=true"})
@EnabledIfSystemProperty(
        named = Thorough.PROPERTY,
        matches = "true",
        disabledReason = "loads a year of work first: ./mvnw verify -Dthorough")
@InBrowser
class TwoClicksTest {
    private static final String PASSWORD = "almendro-en-flor";

    /** One of each first page, and more of those whose days differ. */
    private static final List<String> PEOPLE = List.of(
            "ana.ruiz",
            "diego.salcedo",
            "emily.hart",
            "luis.ortega",
            "elena.vidal",
            "nuria.campos",
            "lucia.ferrer",
            "carmen.robles",
            "ines.abad");

    /** What only tells what is ahead: its page is all there is. */
    private static final Set<String> AHEAD = Set.of("desk-billingComing", "desk-meetings");

    /**
     * The one next step of a page, or what it misses, each a link to where it is mended; a button of the trade beside what is
     * said about the thing. Comments and the way to other days and lists are no deed.
     */
    private static final String DEEDS = String.join(",", "main .btn-primary", "main .next a", "main .missing a");

    /** What is done with some kinds is no next step of the thing itself. */
    private static final Map<String, String> OWN = Map.of(
            "desk-declined", "main a[data-edit]",
            "desk-unanswered", "main a[data-edit]",
            "desk-hospitalityWithoutCost", "main a[href*='/hospitality']",
            "desk-orders", "main a[href$='/time/new']",
            "desk-closing", "main .missing a, main a[href*='/waivers/new'], main .btn-primary");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    private final Map<String, String> undone = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** A kind of row and where its first one leads; null where a button does it at once. */
    private record Row(String kind, String words, String address, boolean button) {}

    @Test
    void eachKindOfRowIsDoneInTwoClicks() {
        for (String name : PEOPLE) {
            Visitor visitor = enters(name);
            for (Row row : rows(visitor.page())) {
                if (seen.add(row.kind()) && !row.button() && !AHEAD.contains(row.kind())) {
                    opens(visitor, row);
                }
            }
            visitor.page().context().close();
        }
        Assertions.assertThat(undone).isEmpty();
        Assertions.assertThat(seen).hasSizeGreaterThan(20);
    }

    /** An action item that is done, a week that is handed in, news that was seen. */
    @Test
    void whatCanBeTakenBackIsTakenBackAtOnce() {
        Visitor ana = enters("ana.ruiz");
        takesBack(ana, "desk-actions", "main .btn-primary");
        takesBack(ana, "desk-remarks", "");
        takesBack(enters("luis.ortega"), "desk-weeksOpen", "main button[formaction$='/submission']");
    }

    /** @param deed empty where the row itself has the button */
    private void takesBack(Visitor visitor, String kind, String deed) {
        Page page = visitor.page();
        page.navigate(stage.home() + "/");
        Row row = rows(page).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        String there = "section[aria-labelledby='" + kind + "'] a.desk-row[href='" + row.address() + "']";
        if (deed.isEmpty()) {
            page.locator("section[aria-labelledby='" + kind + "'] li button")
                    .first()
                    .click();
        } else {
            page.locator(there).click();
            proves(page);
            page.locator(deed).first().click();
        }
        Locator undo = page.getByText(visitor.language().text("ui.undo"), new Page.GetByTextOptions().setExact(true));
        assertThat(undo).isVisible();
        undo.click();
        assertThat(undo).isHidden();
        page.navigate(stage.home() + "/");
        assertThat(page.locator(there).first()).isVisible();
    }

    /** What is agreed in a meeting is done with a word on what proves it. */
    private static void proves(Page page) {
        Locator evidence = page.locator("main [name=evidence]");
        if (evidence.count() == 1) {
            evidence.fill("Enviada a las tiendas");
        }
    }

    private Visitor enters(String name) {
        Page page = browser.page("es-ES");
        Visitor visitor = stage.visitor(page, new Glance(stage.language("es")));
        page.navigate(stage.home() + "/sign-in");
        page.locator("input[name=username]").fill(name + "@almendro.example");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        assertThat(page.locator(".person-name")).isVisible();
        return visitor;
    }

    private static List<Row> rows(Page page) {
        List<Row> rows = new ArrayList<>();
        for (Locator section : page.locator("section.desk-part").all()) {
            Locator first = section.locator("li").first();
            Locator link = first.locator("a.desk-row");
            if (link.count() == 1) {
                rows.add(new Row(
                        section.getAttribute("aria-labelledby"),
                        link.innerText().replaceAll("\\s+", " "),
                        link.getAttribute("href"),
                        first.locator("button").count() > 0));
            }
        }
        return rows;
    }

    private void opens(Visitor visitor, Row row) {
        Page page = visitor.page();
        page.navigate(stage.home() + row.address());
        Locator deeds =
                page.locator(OWN.getOrDefault(row.kind(), DEEDS)).filter(new Locator.FilterOptions().setVisible(true));
        if (deeds.count() == 0) {
            undone.put(row.kind(), row.words() + " at " + row.address());
        }
    }
}
