package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.browser.PosterStage.Poster;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.proofs.ProofScene;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sections 5 and 6 in one poster: brief, issue, two rounds of proofs with marks (one of the lead's, one of the client's), a
 * change order that the client signs, the final signed by all and by the client, and an error traced to its step.
 */
@InBrowser
class OnePosterTest {
    private static final String TITLE = "Cartel de la vendimia";
    private static final String TOO_DARK = "Demasiado oscuro";
    private static final String NO_YEAR = "Falta el año";
    private static final String WHY = "Una tirada mayor para la segunda estación";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DeliverableScene scene;

    @Autowired
    SigningScene signing;

    @Autowired
    ContactBook contacts;

    @Autowired
    BeanFactory beans;

    private Glance glance;
    private Language spanish;
    private DeliverableScene.Roles roles;
    private Poster poster;
    private String order;
    private Visitor nuria;
    private Visitor luis;
    private Visitor ana;
    private Visitor marta;

    @Test
    void goesFromItsBriefToTheTraceOfAnError() {
        aBriefLiesThere(true);
        theStory();
    }

    @Test
    void goesThereWithoutScripts() {
        aBriefLiesThere(false);
        theStory();
    }

    private void theStory() {
        anaFinishesTheBriefAndLuisIssuesIt();
        theFirstRoundEndsWithTheLeadsMark();
        theSecondRoundEndsWithTheClientsMark();
        theClientSignsAChange();
        theFinalIsSignedByAllAndByTheClient();
        anErrorIsTracedToItsStep();
        posters.findsTheLedgerIntact();
        Assertions.assertThat(glance.faults()).isEmpty();
    }

    private void aBriefLiesThere(boolean scripts) {
        spanish = stage.language("es");
        glance = new Glance(spanish);
        DeliverableScene.Roles all = scene.roles(spanish.locale(), spanish.locale());
        OrderId draft = new OrdersFixture(beans)
                .aDraft(all.ana(), all.client(), OrdersFixture.answers().with("languages", "Castellano"));
        roles = all.on(draft);
        order = "/workorders/" + draft.value();
        nuria = posters.enters(roles.nuria(), browser.page(spanish.asked(), scripts), glance);
        luis = posters.enters(roles.luis(), browser.page(spanish.asked(), scripts), glance);
        ana = posters.enters(roles.ana(), browser.page(spanish.asked(), scripts), glance);
        marta = stage.visitor(browser.page(spanish.asked(), scripts), glance);
    }

    private void anaFinishesTheBriefAndLuisIssuesIt() {
        ana.open(order + "/edit");
        answer("quantity").fill("900");
        ana.press("workorders.submit");
        ana.state("workorders.status.SUBMITTED");
        luis.open(order);
        luis.press("workorders.issue");
        luis.isTold("workorders.issue.done");
        luis.state("workorders.status.ISSUED");
        poster = posters.planned(spanish, roles, TITLE);
        ana.open(order);
        ana.follow("workorders.assign");
        ana.mark(ana.page().getByLabel(roles.nuria().name()));
        ana.press("workorders.people.save");
        ana.isTold("workorders.people.done");
    }

    private void theFirstRoundEndsWithTheLeadsMark() {
        uploads("Vendimia", null);
        posters.sign(poster, roles.nuria());
        luis.open(poster.path() + "/versions/1/proof");
        pointsAt(luis);
        luis.fill("proofs.field.words", TOO_DARK);
        luis.press("proofs.mark.save");
        luis.isTold("proofs.mark.done");
        luis.open(poster.path());
        luis.follow("deliverables.next.sign");
        luis.follow("deliverables.sign.orReturn");
        luis.tickWords(spanish.text("ui.capacity.WORK") + " (Nuria Vega)");
        luis.fill("deliverables.field.reason", "Mira la marca.");
        luis.press("deliverables.return.save");
        luis.isTold("deliverables.return.done");
        luis.state("deliverables.state.SENT_BACK");
    }

    private void theSecondRoundEndsWithTheClientsMark() {
        uploads("Vendimia más clara", "1: " + TOO_DARK);
        posters.signInside(poster);
        SigningSteps hers = new SigningSteps(marta, posters.marta(poster), TITLE, "");
        hers.followsTheMailedLink();
        String document = marta.path();
        marta.follow("portal.marks.open");
        pointsAt(marta);
        marta.fill("portal.marks.words", NO_YEAR);
        marta.press("portal.mark.save");
        marta.isTold("portal.marks.done");
        assertThat(marta.page().locator(".proof-remark")).hasCount(1);
        marta.open(document);
        hers.answers("REFUSE", "Así no puede salir.");
        ana.open(poster.path());
        ana.state("deliverables.state.SENT_BACK");
        ana.open(poster.path() + "/versions/2/proof");
        ana.sees("proofs.mark.client");
        ana.reads(NO_YEAR);
    }

    private void theClientSignsAChange() {
        ana.open(order);
        ana.follow("changeorders.new.title");
        ana.fill("changeorders.field.why", WHY);
        ContactDetails contact = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        String called = contact.title().isEmpty() ? contact.name() : contact.name() + ", " + contact.title();
        ana.choose("changeorders.field.askedBy", called);
        ana.choose("changeorders.field.signer", called);
        ana.fill("changeorders.field.money", "900");
        answer("quantity").fill("1800");
        ana.press("changeorders.edit.save");
        ana.isTold("changeorders.new.done");
        String change = ana.path();
        ana.press("changeorders.send");
        ana.isTold("changeorders.send.done");
        String number = ana.page().locator("main h1").textContent().strip().split(":")[0];
        SigningSteps hers = new SigningSteps(
                marta,
                posters.marta(poster),
                spanish.text("changeorders.request", number, scene.order(roles).title()),
                "ACCEPT.");
        hers.followsTheMailedLink();
        hers.signs();
        ana.open(change);
        ana.state("changeorders.state.ACCEPTED");
    }

    private void theFinalIsSignedByAllAndByTheClient() {
        uploads("Vendimia 2026", "C1: " + NO_YEAR);
        posters.signInside(poster);
        signing.signAsMarta(roles.signers(), scene.request(roles, poster.id()).id());
        ana.open(poster.path());
        ana.state("deliverables.state.SIGNED");
        ana.open(order);
        ana.state("workorders.status.DELIVERED");
    }

    private void anErrorIsTracedToItsStep() {
        ana.open(poster.path());
        ana.follow("errors.new.link");
        ana.fill("errors.field.what", "El año está mal.");
        ana.press("errors.new.save");
        ana.isTold("errors.new.done");
        ana.sees("errors.path.title");
        String made = spanish.text("errors.came.MADE");
        String step = spanish.text("errors.cameOn", 3, made);
        ana.choose("errors.field.cameIn", step);
        ana.choose("errors.field.cause", "Sin revisar");
        ana.fill("errors.field.remedy", "La corrección mira cada año.");
        ana.press("errors.trace.save");
        ana.isTold("errors.trace.done");
        ana.state("errors.state.TRACED");
        assertThat(ana.page().locator("dd strong").first()).hasText(step);
    }

    private void uploads(String words, @Nullable String mended) {
        nuria.open(poster.path());
        nuria.follow("deliverables.next.upload");
        nuria.field("deliverables.field.file", 0)
                .setInputFiles(new FilePayload("cartel.png", "image/png", ProofScene.poster(words)));
        if (mended != null) {
            nuria.tickWords(mended);
        }
        nuria.press("deliverables.version.save");
        nuria.isTold("deliverables.version.done");
    }

    /** With scripts by the pointer; without, what is said is about the whole page. */
    private static void pointsAt(Visitor who) {
        if (!who.scripted()) {
            return;
        }
        Locator sheet = who.page().locator("[data-sheet]");
        BoundingBox box = sheet.boundingBox();
        who.page().mouse().move(box.x + box.width / 4, box.y + 40);
        who.page().mouse().down();
        who.page().mouse().move(box.x + box.width / 2, box.y + 120);
        who.page().mouse().up();
    }

    private Locator answer(String question) {
        return ana.page().locator("[name='answers[" + question + "]']");
    }
}
