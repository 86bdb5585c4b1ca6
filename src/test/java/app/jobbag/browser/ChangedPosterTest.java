package app.jobbag.browser;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.workorders.OrderDetails;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * WO-4: an issued poster changes: the lead accepts a small change, the client signs the large one by its link, and the order
 * shows what is agreed now and what was before.
 */
@InBrowser
class ChangedPosterTest {
    private static final String SMALL = "Open on Sundays and Mondays from May";
    private static final String WHY = "A larger print run for the second station";
    private static final String RUN = "1800";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DeliverableScene scene;

    @Autowired
    ContactBook contacts;

    private Glance english;
    private Glance spanish;
    private DeliverableScene.Roles roles;
    private Visitor ana;
    private Visitor luis;
    private Visitor marta;
    private String order;
    private String change;

    @Test
    void theClientSignsWhatIsAboveTheLimit() {
        aPosterIsIssued(true);
        theStory();
    }

    @Test
    void worksWithoutScripts() {
        aPosterIsIssued(false);
        theStory();
    }

    private void theStory() {
        anaWritesASmallChange();
        luisAcceptsIt();
        anaSendsALargeOneToTheClient();
        martaSignsIt();
        theOrderShowsWhatIsAgreedNowAndWhatWasBefore();
        posters.findsTheLedgerIntact();
        Assertions.assertThat(english.faults()).isEmpty();
        Assertions.assertThat(spanish.faults()).isEmpty();
    }

    private void aPosterIsIssued(boolean scripts) {
        english = new Glance(stage.language("en"));
        spanish = new Glance(stage.language("es"));
        roles = scene.roles();
        order = "/workorders/" + roles.order().value();
        ana = posters.enters(roles.ana(), browser.page("en-GB", scripts), english);
        luis = posters.enters(roles.luis(), browser.page("en-GB", scripts), english);
        marta = stage.visitor(browser.page("es-ES", scripts), spanish);
    }

    private void anaWritesASmallChange() {
        ana.open(order);
        ana.follow("changeorders.new.title");
        ana.fill("changeorders.field.why", "The station opens on Mondays too");
        answer("message", SMALL);
        ana.press("changeorders.edit.save");
        ana.isTold("changeorders.new.done");
        ana.reads("Mondays");
        ana.press("changeorders.submit");
        ana.isTold("changeorders.submit.done");
        change = ana.path();
    }

    private void luisAcceptsIt() {
        luis.open(order);
        luis.follow("changeorders.next.decide");
        luis.press("changeorders.accept");
        luis.isTold("changeorders.accept.done");
        luis.state("changeorders.state.ACCEPTED");
        luis.open(order);
        luis.reads(SMALL);
    }

    private void anaSendsALargeOneToTheClient() {
        OrderDetails now = scene.order(roles);
        ana.open(order);
        ana.follow("changeorders.new.title");
        ana.fill("changeorders.field.why", WHY);
        ContactDetails signer = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        String called = signer.title().isEmpty() ? signer.name() : signer.name() + ", " + signer.title();
        ana.choose("changeorders.field.askedBy", called);
        ana.choose("changeorders.field.signer", called);
        ana.fill("changeorders.field.money", "900");
        ana.fill(
                "changeorders.field.deliveryDate",
                ana.language().typed(Objects.requireNonNull(now.deliveryDate()).plusDays(7)));
        answer("quantity", RUN);
        ana.press("changeorders.edit.save");
        ana.isTold("changeorders.new.done");
        change = ana.path();
        ana.reads("+5 working days");
        ana.press("changeorders.send");
        ana.isTold("changeorders.send.done");
        ana.state("changeorders.state.WITH_CLIENT");
    }

    private void martaSignsIt() {
        String number = ana.page().locator("main h1").textContent().strip().split(":")[0];
        ContactDetails contact = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        SigningSteps hers = new SigningSteps(
                marta,
                new SigningSteps.Signatory(contact.name(), contact.email()),
                marta.language()
                        .text("changeorders.request", number, scene.order(roles).title()),
                "ACCEPT.");
        hers.followsTheMailedLink();
        hers.signs();
    }

    private void theOrderShowsWhatIsAgreedNowAndWhatWasBefore() {
        ana.open(change);
        ana.state("changeorders.state.ACCEPTED");
        ana.remembers("trail.changeOrder.begun", "trail.changeOrder.sent", "trail.changeOrder.signed");
        ana.open(order);
        ana.reads("3,300.00");
        ana.reads("1,800");
        ana.remembers("trail.order.amended");
        ana.follow("workorders.states.issued");
        ana.sees("workorders.state.earlier");
        ana.reads("2,400.00");
        ana.reads("Open on Sundays from May");
    }

    private void answer(String question, String words) {
        ana.page().locator("[name='answers[" + question + "]']").fill(words);
    }
}
