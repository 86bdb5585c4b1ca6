package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.deliverables.DeliverableScene;
import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The dossier of an order: several files at once, and a paper original that is lent and found by its code. */
@InBrowser
class FilesAndPaperTest {
    private static final String DROP = """
            (box, files) => {
              const carried = new DataTransfer();
              for (const [name, words] of files) carried.items.add(new File([words], name, { type: "text/plain" }));
              box.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
            }""";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    DeliverableScene scene;

    private Visitor ana;
    private String dossier;

    @BeforeEach
    void anaOpensTheDossier() {
        DeliverableScene.Roles roles = scene.roles();
        dossier = "/workorders/" + roles.order().value() + "/dossier";
        Language english = stage.language("en");
        ana = stage.visitor(browser.page(english.asked()), new Glance(english));
        stage.signIn(ana, stage.address(roles.ana()));
        ana.open(dossier);
    }

    @Test
    void severalFilesAreDroppedAtOnceAndEachSaysWhatBecameOfIt() {
        drops(new Object[] {"guion.txt", "Escena uno"}, new Object[] {"programa.exe", "MZ"}, new Object[] {
            "reparto.txt", "Ana, Luis"
        });
        ana.button("dossier.files.save").click();
        Locator rows = ana.page().locator(".upload-row");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(0)).hasClass("upload-row is-good");
        assertThat(rows.nth(1)).hasClass("upload-row is-bad");
        assertThat(rows.nth(1)).containsText("exe");
        assertThat(rows.nth(2)).hasClass("upload-row is-good");
        Locator kept = ana.page().locator("#files .file");
        assertThat(kept).hasCount(2);
        ana.open(dossier);
        assertThat(kept).hasCount(2);
        assertThat(kept.first()).containsText("reparto.txt");
    }

    @Test
    void anOriginalIsRegisteredLentFoundByItsCodeAndBroughtBack() {
        ana.follow("dossier.original.new");
        ana.fill("dossier.field.title", "Maqueta firmada");
        ana.fill("dossier.field.room", "Archivo");
        ana.fill("dossier.field.shelf", "B3");
        ana.press("dossier.original.save");
        ana.isTold("dossier.original.new.done");
        String code = ana.page().locator("dl.facts dd").first().textContent();

        ana.follow("dossier.loan");
        ana.fill("dossier.field.outsider", "Imprenta Arga");
        ana.press("dossier.loan.save");
        ana.isTold("dossier.loan.done");
        ana.reads("Imprenta Arga");

        ana.open("/originals");
        ana.page().locator("#code").fill(code.toLowerCase(Locale.ROOT));
        ana.page().locator("#code").press("Enter");
        ana.reads("Maqueta firmada");
        ana.press("dossier.back");
        ana.isTold("dossier.back.done");
        ana.open(dossier);
        ana.reads("Archivo · B3");
    }

    private void drops(Object[]... files) {
        ana.page().locator("[data-uploads-box]").evaluate(DROP, files);
    }
}
