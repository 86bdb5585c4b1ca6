package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The first pages of the demonstration agency: each kind of row that waits for somebody is done in two clicks. The first one
 * opens it, the second is what its page offers above all; where the row itself has a button, one is enough.
 */
// a database of its own, with the demonstration in it
@TestPropertySource(properties = {"jobbag.test.alone=demo", "jobbag.demo=true", "jobbag.demo.load=true"})
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
    private static final Set<String> AHEAD = Set.of("desk-billingComing");

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
        Locator deeds = page.locator("main .btn-primary, main form[method=post] button[type=submit]")
                .filter(new Locator.FilterOptions().setVisible(true));
        if (deeds.count() == 0) {
            undone.put(row.kind(), row.words() + " at " + row.address());
        }
    }
}
