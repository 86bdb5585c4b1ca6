package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** EST-1 as in a spreadsheet: rows are pasted, typed and moved by keys; what the server says they come to is what is kept. */
@InBrowser
class EstimateByKeysTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    /** Puts cells of a spreadsheet down where the cursor is. */
    private static final String PASTE = """
            text => {
              const data = new DataTransfer();
              data.setData("text/plain", text);
              document.activeElement.dispatchEvent(
                new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DeliverableScene scene;

    @Autowired
    EstimateScene estimates;

    private Glance spanish;
    private Visitor ana;
    private Page page;
    private Keyboard keys;

    @Test
    void anEstimateIsWrittenByKeyboardAlone() {
        anaHasAnEmptyEstimate();
        shePastesFromASpreadsheet();
        anEnglishBlockIsReadAsItIsWritten();
        sheTakesALineOutAndBack();
        sheTypesAnOptionBelow();
        shePutsAHeadingAbove();
        whatSheBeginsBelowTheHeadingIsOrdinary();
        sheKeepsWhatTheServerSaid();
        Assertions.assertThat(spanish.faults()).isEmpty();
    }

    private void anaHasAnEmptyEstimate() {
        spanish = new Glance(stage.language("es"));
        DeliverableScene.Roles roles = scene.roles(SPANISH, SPANISH);
        EstimateId estimate = estimates.begun(roles);
        page = browser.page("es-ES");
        ana = posters.enters(roles.ana(), page, spanish);
        keys = new Keyboard(page, spanish);
        ana.open("/estimates/" + estimate.value() + "/sheet");
    }

    private void shePastesFromASpreadsheet() {
        keys.reach(cell(0, 0));
        page.evaluate(PASTE, "Idea\t10\t80\nCarteles\t3\t1.250,50\n");
        assertThat(cell(0, 0)).hasValue("Idea");
        assertThat(cell(1, 2)).hasValue("1.250,50");
        assertThat(sums()).containsText("4.551,50");
        assertThat(rowSum(1)).hasText("3.751,50");
    }

    /** 1,250.50 in one cell says what 2.125 means in another; what was pasted is taken back by one key. */
    private void anEnglishBlockIsReadAsItIsWritten() {
        cell(0, 0).focus();
        page.evaluate(PASTE, "Idea\t2.125\t€1,250.50\n\"Carteles\ny vallas\"\t3\t80 EUR\n");
        assertThat(cell(0, 1)).hasValue("2,125");
        assertThat(cell(0, 2)).hasValue("1250,50");
        assertThat(cell(1, 0)).hasValue("Carteles y vallas");
        assertThat(cell(1, 2)).hasValue("80");
        keys.press("Control+z");
        assertThat(cell(1, 2)).hasValue("1.250,50");
        assertThat(sums()).containsText("4.551,50");
    }

    private void sheTakesALineOutAndBack() {
        int before = rows().count();
        cell(1, 0).focus();
        keys.press("Alt+Delete");
        assertThat(rows()).hasCount(before - 1);
        assertThat(sums()).containsText("800,00");
        page.locator(".toast-undo").click();
        assertThat(rows()).hasCount(before);
        assertThat(cell(1, 0)).hasValue("Carteles");
        assertThat(cell(1, 0)).isFocused();
        assertThat(sums()).containsText("4.551,50");
        keys.press("Alt+Delete");
        keys.press("Control+z");
        assertThat(cell(1, 2)).hasValue("1.250,50");
    }

    /** Enter in the last row makes another; an option that is not chosen does not count. */
    private void sheTypesAnOptionBelow() {
        last().locator("input[data-col='0']").focus();
        keys.press("Enter");
        Locator fresh = last();
        assertThat(fresh.locator("input[data-col='0']")).isFocused();
        keys.type("Película");
        keys.fill(fresh.locator("input[data-col='1']"), "1");
        keys.fill(fresh.locator("input[data-col='2']"), "900");
        assertThat(sums()).containsText("5.451,50");
        keys.choose(fresh.locator("select[name$='.choice']"), ana.language().text("estimates.choice.OFFERED"));
        assertThat(sums()).containsText("4.551,50");
    }

    private void shePutsAHeadingAbove() {
        last().locator("input[data-col='0']").focus();
        keys.press("Enter");
        keys.type("Campaña");
        int rows = rows().count();
        keys.choose(last().locator("select[name$='.kind']"), ana.language().text("estimates.kind.GROUP"));
        Locator name = page.locator("input[data-col='0']");
        name.nth(rows - 1).focus();
        for (int i = 1; i < rows; i++) {
            keys.press("Alt+ArrowUp");
        }
        assertThat(cell(0, 0)).hasValue("Campaña");
        assertThat(cell(0, 0)).isFocused();
        assertThat(sums()).containsText("4.551,50");
    }

    /** What is pasted with numbers is no heading, even where the cursor stood in one; a cell that can't be read is named. */
    private void whatSheBeginsBelowTheHeadingIsOrdinary() {
        keys.press("Alt+Enter");
        assertThat(kind(1)).hasValue("HOURS");
        keys.choose(kind(1), ana.language().text("estimates.kind.GROUP"));
        cell(1, 0).focus();
        page.evaluate(PASTE, "Guion\t2\t50\nRodaje\tdos\t50\n");
        assertThat(kind(1)).hasValue("HOURS");
        assertThat(sums()).containsText("3: ");
        keys.press("Control+z");
        assertThat(kind(1)).hasValue("GROUP");
        keys.choose(kind(1), ana.language().text("estimates.kind.HOURS"));
        cell(1, 0).focus();
        page.evaluate(PASTE, "Guion\t2\t50\n");
        assertThat(sums()).containsText("4.651,50");
        keys.fill(cell(1, 1), "dos");
        keys.go("Control+Enter");
        assertThat(page.locator("[data-error-summary]")).containsText("2: ");
        keys.fill(cell(1, 1), "2");
        assertThat(sums()).containsText("4.651,50");
    }

    private void sheKeepsWhatTheServerSaid() {
        String live = sums().innerText().replaceAll("\\s+", " ").strip();
        keys.go("Control+Enter");
        ana.isTold("estimates.sheet.done");
        assertThat(page.locator("main")).containsText("Campaña");
        String kept = page.locator("main .estimate-sums")
                .first()
                .innerText()
                .replaceAll("\\s+", " ")
                .strip();
        Assertions.assertThat(live).contains(kept);
    }

    private Locator rows() {
        return page.locator("[data-row]");
    }

    private Locator last() {
        return rows().last();
    }

    private Locator cell(int row, int column) {
        return rows().nth(row).locator("input[data-col='" + column + "']");
    }

    private Locator kind(int row) {
        return rows().nth(row).locator("select[name$='.kind']");
    }

    private Locator rowSum(int row) {
        return rows().nth(row).locator("[data-line-sum]");
    }

    private Locator sums() {
        return page.locator("#sums");
    }
}
