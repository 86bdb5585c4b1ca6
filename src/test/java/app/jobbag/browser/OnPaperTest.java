package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.signoffs.PaperScene;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A poster that comes back signed by hand: one records it, another looks at it. And a name that is drawn. */
@InBrowser
class OnPaperTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");
    private static final int STROKE = 40;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    DeliverableScene scene;

    @Autowired
    SigningScene signing;

    @Autowired
    PaperScene paper;

    private Glance glance;
    private DeliverableScene.Roles roles;
    private String poster;
    private DeliverableId id;

    @BeforeEach
    void aPosterIsWithTheClient() {
        glance = new Glance(stage.language("en"));
        roles = scene.roles();
        id = scene.uploaded(roles, "Autumn poster");
        scene.withTheClient(roles, id);
        poster = "/deliverables/" + id.value();
    }

    @Test
    void onePersonRecordsAndAnotherConfirms() {
        play(visitor(roles.ana(), false), visitor(roles.luis(), false));
        Assertions.assertThat(glance.faults()).isEmpty();
    }

    @Test
    void worksWithoutScripts() {
        play(visitor(roles.ana(), true), visitor(roles.luis(), true));
        Assertions.assertThat(glance.faults()).isEmpty();
    }

    /** By pointer; undone, drawn anew, and shown where it is read. */
    @Test
    void aContactDrawsTheName() {
        RequestDetails request = scene.request(roles, id);
        Visitor marta = stage.visitor(browser.page("es-ES"), new Glance(stage.language("es")));
        marta.open("/p/" + signing.token(roles.signers(), request.id()));
        marta.press("portal.link.continue");
        marta.press("portal.answer.SIGN");
        Page page = marta.page();
        Locator points = page.locator("[data-draw-points]");
        draw(page);
        draw(page);
        Assertions.assertThat(points.inputValue().split(";")).hasSize(2);
        page.locator("[data-draw-undo]").click();
        Assertions.assertThat(points.inputValue().split(";")).hasSize(1);
        page.locator("[data-draw-clear]").click();
        assertThat(points).hasValue("");
        draw(page);
        marta.fill("portal.sign.code", signing.mailedCode(roles.signers(), request.id()));
        marta.tick("portal.sign.consent");
        marta.press("portal.answer.SIGN");
        marta.isRefused("portal.sign.nameMissing");
        assertThat(page.locator("[data-draw-state]")).hasText(marta.language().text("signoffs.draw.drawn"));
        marta.fill("portal.sign.typedName", "Marta Gil");
        marta.fill("portal.sign.code", signing.mailedCode(roles.signers(), request.id()));
        marta.press("portal.answer.SIGN");
        marta.isTold("portal.done.SIGN");
        assertThat(page.locator(".receipt svg.drawn path")).hasAttribute("d", Pattern.compile("M\\d+,\\d+ L.*"));
    }

    private void play(Visitor ana, Visitor luis) {
        String code = anaPrints(ana);
        luisRecords(luis, code);
        luis.sees("paper-signatures.look.own");
        luis.open(poster);
        luis.sees("paper-signatures.waits");
        ana.takeUp("papers", "Autumn poster");
        ana.reads(code);
        ana.press("paper-signatures.confirm.signature");
        ana.isTold("signoffs.paper.confirm.done");
        ana.open(poster);
        ana.state("deliverables.state.SIGNED");
    }

    private String anaPrints(Visitor ana) {
        ana.open(poster);
        ana.follow("paper-signatures.link");
        ana.press("paper-signatures.print");
        ana.isTold("signoffs.sheet.done");
        Assertions.assertThat(Pdf.text(ana.fetchLink("paper-signatures.print.open")))
                .contains("Marta Gil");
        Matcher code = CODE.matcher(ana.page().locator("main").innerText());
        Assertions.assertThat(code.find()).isTrue();
        return code.group();
    }

    private void luisRecords(Visitor luis, String code) {
        luis.open("/paper-signatures");
        luis.fill("paper-signatures.field.code", code);
        luis.press("paper-signatures.index.find");
        luis.press("paper-signatures.record.save");
        luis.isRefused("signoffs.paper.noScan");
        luis.field("paper-signatures.field.file", 0)
                .setInputFiles(new FilePayload("sheet.png", "image/png", PaperScene.png(code.hashCode())));
        luis.fill(
                "paper-signatures.field.dated",
                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(paper.today()));
        luis.press("paper-signatures.record.save");
        luis.isTold("signoffs.paper.record.done");
    }

    private Visitor visitor(SignedIn who, boolean plain) {
        Page page = browser.page("en-GB", !plain);
        Visitor visitor = stage.visitor(page, glance);
        stage.signIn(visitor, stage.address(who));
        return visitor;
    }

    private static void draw(Page page) {
        Locator pad = page.locator("canvas");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + box.width / 5, box.y + box.height / 2);
        page.mouse().down();
        for (int i = 1; i <= STROKE; i++) {
            page.mouse()
                    .move(box.x + box.width / 5 + i * box.width / 80, box.y + box.height * (0.5 + 0.3 * Math.sin(i)));
        }
        page.mouse().up();
    }
}
