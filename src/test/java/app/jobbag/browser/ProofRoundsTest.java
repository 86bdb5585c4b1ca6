package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.browser.PosterStage.Poster;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.proofs.ProofScene;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** DEL-1 to DEL-3: a poster through two rounds of proofs to the client's signature, and an error traced to its step. */
@InBrowser
class ProofRoundsTest {
    private static final String TOO_DARK = "Demasiado oscuro";
    private static final String NO_DATE = "Falta la fecha";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DeliverableScene scene;

    @Autowired
    ProofScene proofs;

    @Autowired
    SigningScene signing;

    private Glance glance;
    private Poster poster;
    private Visitor nuria;
    private Visitor luis;
    private Visitor ana;

    @Test
    void twoRoundsOfProofsEndInSignaturesAndAnErrorIsTracedToItsStep() {
        glance = new Glance(stage.language("es"));
        poster = posters.planned(glance.language(), "Cartel de la vendimia");
        proofs.upload(poster.roles(), poster.id(), "cartel.png", ProofScene.poster("Vendimia"));
        nuria = enters(poster.roles().nuria());
        luis = enters(poster.roles().luis());
        ana = enters(poster.roles().ana());

        posters.sign(poster, poster.roles().nuria());
        luisMarksByMouse();
        luisMarksByKeyboard();
        luisSendsItBack(2);
        nuriaUploads("Vendimia en octubre", "1: " + TOO_DARK);
        posters.sign(poster, poster.roles().nuria());
        luisFindsOneStillWrong();
        luisSendsItBack(1);
        nuriaUploads("Vendimia en octubre 2026", "1: " + NO_DATE);
        luisComparesTheVersions();
        posters.signInside(poster);
        signing.signAsMarta(
                poster.roles().signers(),
                scene.request(poster.roles(), poster.id()).id());
        anaTracesAnError();
        Assertions.assertThat(glance.faults()).isEmpty();
    }

    private void luisMarksByMouse() {
        luis.open(poster.path());
        luis.follow("proofs.link");
        Locator sheet = luis.page().locator("[data-sheet]");
        BoundingBox box = sheet.boundingBox();
        luis.page().mouse().move(box.x + box.width / 4, box.y + 40);
        luis.page().mouse().down();
        luis.page().mouse().move(box.x + box.width / 2, box.y + 120);
        luis.page().mouse().up();
        luis.fill("proofs.field.words", TOO_DARK);
        luis.press("proofs.mark.save");
        luis.isTold("proofs.mark.done");
        assertThat(luis.page().locator(".proof-mark rect")).hasCount(1);
    }

    /** The first key sets it in the middle, the others move it. */
    private void luisMarksByKeyboard() {
        Locator sheet = luis.page().locator("[data-sheet]");
        sheet.press("ArrowDown");
        sheet.press("ArrowDown");
        sheet.press("ArrowLeft");
        sheet.press("Enter");
        assertThat(luis.field("proofs.field.words", 0)).isFocused();
        assertThat(luis.page().locator("[name=top]")).hasValue("51");
        assertThat(luis.page().locator("[name=left]")).hasValue("49");
        luis.fill("proofs.field.words", NO_DATE);
        luis.press("proofs.mark.save");
        luis.isTold("proofs.mark.done");
        assertThat(luis.page().locator(".proof-mark")).hasCount(2);
    }

    private void luisSendsItBack(int marks) {
        luis.open(poster.path());
        luis.follow("deliverables.next.sign");
        luis.follow("deliverables.sign.orReturn");
        luis.tickWords(luis.language().text("ui.capacity.WORK") + " (Nuria Vega)");
        luis.fill("deliverables.field.reason", "Mira las marcas.");
        luis.press("deliverables.return.save");
        luis.isTold("deliverables.return.done");
        luis.state("deliverables.state.SENT_BACK");
        luis.sees("deliverables.returned.marks", marks);
    }

    private void nuriaUploads(String words, String mended) {
        nuria.open(poster.path());
        nuria.follow("deliverables.next.upload");
        nuria.field("deliverables.field.file", 0)
                .setInputFiles(new FilePayload("cartel.png", "image/png", ProofScene.poster(words)));
        nuria.tickWords(mended);
        nuria.press("deliverables.version.save");
        nuria.isTold("deliverables.version.done");
    }

    private void luisFindsOneStillWrong() {
        luis.open(poster.path() + "/versions/2/proof");
        luis.sees("proofs.before.title", 1);
        luis.press("proofs.copy.link");
        luis.isTold("proofs.copy.done");
        luis.sees("proofs.mark.copied", 2);
        assertThat(luis.page().locator(".proof-mark")).hasCount(1);
    }

    private void luisComparesTheVersions() {
        luis.open(poster.path() + "/versions/3/proof");
        luis.follow("proofs.compare.link", 2);
        luis.heading("proofs.compare.title", 2, 3);
        luis.follow("proofs.compare.way.OVER");
        luis.page().locator("input[type=range]").press("ArrowRight");
        luis.follow("proofs.compare.way.DIFFERENCE");
        Locator picture = luis.page().locator(".proof-half img");
        assertThat(picture).isVisible();
        Assertions.assertThat(picture.evaluate("img => img.decode().then(() => img.naturalWidth)"))
                .isEqualTo(1200);
    }

    private void anaTracesAnError() {
        ana.open(poster.path());
        ana.state("deliverables.state.SIGNED");
        ana.follow("errors.new.link");
        ana.fill("errors.field.what", "El año está mal.");
        ana.press("errors.new.save");
        ana.isTold("errors.new.done");
        ana.sees("errors.path.title");
        ana.reads("Mira las marcas.");
        String made = ana.language().text("errors.came.MADE");
        String step = ana.language().text("errors.cameOn", 3, made);
        ana.choose("errors.field.cameIn", step);
        ana.choose("errors.field.cause", "Sin revisar");
        ana.fill("errors.field.remedy", "La corrección mira cada año.");
        ana.press("errors.trace.save");
        ana.isTold("errors.trace.done");
        ana.state("errors.state.TRACED");
        assertThat(ana.page().locator("dd strong").first()).hasText(step);
        luis.open("/errors/statistics");
        luis.reads(made);
    }

    private Visitor enters(SignedIn who) {
        return posters.enters(who, browser.page(glance.language().asked()), glance);
    }
}
