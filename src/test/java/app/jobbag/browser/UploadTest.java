package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Files dropped on the page. */
@InBrowser
class UploadTest {
    private static final String DROP = """
            (box, files) => {
              const carried = new DataTransfer();
              for (const [name, size] of files)
                carried.items.add(new File(["%PDF-1.7\\n", new Uint8Array(size)], name, { type: "application/pdf" }));
              box.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
            }""";
    private static final int MEGABYTE = 1_000_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    DeliverableScene scene;

    private Visitor nuria;
    private String deliverable;

    @BeforeEach
    void nuriaOpensTheForm() {
        DeliverableScene.Roles roles = scene.roles();
        DeliverableId id = scene.planned(roles, "Autumn poster");
        deliverable = "/deliverables/" + id.value();
        nuria = stage.visitor(browser.page("en-GB"), new Glance(stage.language("en")));
        stage.signIn(nuria, stage.address(roles.nuria()));
        nuria.open(deliverable + "/versions/new");
    }

    @Test
    void aDroppedFileIsSentWithItsProgressShown() {
        drops(new Object[] {"poster.pdf", 2 * MEGABYTE});
        slowsTheLine();
        nuria.button("deliverables.version.save").click();
        Locator progress = nuria.page().locator("progress");
        assertThat(progress).isVisible();
        nuria.page().waitForCondition(() -> progress.count() == 0 || position(progress) > 0.1);
        nuria.isTold("deliverables.version.done");
        nuria.reads("poster.pdf");
        Assertions.assertThat(nuria.path()).isEqualTo(deliverable);
    }

    /** A version is one file: of several, none is lost unseen. */
    @Test
    void severalAtOnceAreRefusedWhereOneFits() {
        drops(new Object[] {"poster.pdf", 10}, new Object[] {"folder.pdf", 10});
        nuria.isTold("ui.drop.one");
        assertThat(nuria.page().locator("input[type=file]")).hasValue("");
    }

    private void drops(Object[]... files) {
        nuria.page().locator("[data-drop]").evaluate(DROP, files);
    }

    private static double position(Locator progress) {
        return ((Number) progress.evaluate("bar => bar.value")).doubleValue();
    }

    /** 1 MB a second upwards. */
    private void slowsTheLine() {
        CDPSession line = nuria.page().context().newCDPSession(nuria.page());
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 5);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", MEGABYTE);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", slow);
    }
}
