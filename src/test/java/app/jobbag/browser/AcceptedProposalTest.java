package app.jobbag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** PRO-1 to PRO-5: from the outline to a signed acceptance with a chosen option, and to the work that comes of it. */
// the order's own project becomes one of several orders here, so its name, that of other stories' posters too, is
// guarded
@DirtiesContext
@InBrowser
class AcceptedProposalTest {
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

    @Autowired
    ContactBook contacts;

    private Glance english;
    private Glance spanish;
    private DeliverableScene.Roles roles;
    private ContactDetails contact;
    private Visitor ana;
    private Visitor marta;
    private String proposal;
    private String number;

    @Test
    void aChosenOptionIsWhatIsSigned() {
        theyMeet(true);
        theStory();
    }

    @Test
    void worksWithoutScripts() {
        theyMeet(false);
        theStory();
    }

    private void theStory() {
        anaWritesTheOutlineAndSendsIt();
        anaGoesThroughTheChecklistAndPresents();
        anaComposesAndOffersIt();
        martaChoosesTheFilm();
        martaSignsExactlyThat();
        anaTurnsItIntoWorkAndReviewsIt();
        assertThat(english.faults()).isEmpty();
        // the rows of the estimate are typed in English
        assertThat(spanish.faults()).allMatch(each -> each.endsWith(": Concept") || each.endsWith(": Film"));
    }

    private void theyMeet(boolean scripts) {
        english = new Glance(stage.language("en"));
        spanish = new Glance(stage.language("es"));
        roles = scene.roles();
        contact = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        ana = posters.enters(roles.ana(), browser.page("en-GB", scripts), english);
        marta = stage.visitor(browser.page("es-ES", scripts), spanish);
    }

    private void anaWritesTheOutlineAndSendsIt() {
        EstimateId estimate = estimates.written(roles);
        ana.open("/proposals/new?client=" + roles.client().value());
        ana.fill("proposals.field.title", "Vintage campaign");
        ana.fill("proposals.field.outline", "Three posters and one idea");
        ana.fill("proposals.field.objectives", "They choose the film");
        ana.page().locator("#locale").selectOption("es");
        ana.page().locator("#contact").selectOption(roles.marta().value().toString());
        ana.page().locator("#estimate").selectOption(estimate.value().toString());
        ana.press("proposals.new.save");
        ana.isTold("proposals.new.done");
        proposal = ana.path();
        ana.reads(contact.email());
        ana.press("proposals.outline");
        ana.isTold("proposals.outline.done");
        ana.state("proposals.state.OUTLINE_SENT");
        number = ana.page().locator("main h1").textContent().strip().split(":")[0];
    }

    private void anaGoesThroughTheChecklistAndPresents() {
        ana.follow("proposals.next.checks");
        for (int line = 0; line < 6; line++) {
            ana.choose(
                    "proposals.check.field.state",
                    line,
                    ana.language().text("proposals.check.state." + (line < 2 ? "WAIVED" : "DONE")));
        }
        for (int line = 0; line < 5; line++) {
            ana.fill("proposals.check.field.words", line, "By phone with Marta");
        }
        ana.fill("proposals.check.field.parts", "Ana shows it");
        ana.press("proposals.checks.save");
        ana.isTold("proposals.checks.done");
        ana.press("proposals.prepare");
        ana.isTold("proposals.prepare.done");
        ana.press("proposals.present");
        ana.isTold("proposals.present.done");
    }

    private void anaComposesAndOffersIt() {
        ana.follow("proposals.next.sections");
        ana.fill("proposals.section.field.title", "La idea");
        ana.fill("proposals.section.field.text", "Una mesa larga para {client.name}");
        ana.press("proposals.section.save");
        ana.isTold("proposals.section.added");
        ana.press("proposals.offer");
        ana.isTold("proposals.offer.done");
    }

    private void martaChoosesTheFilm() {
        hers(1).followsTheMailedLink();
        marta.follow("portal.proposal.read");
        marta.reads("Una mesa larga");
        marta.reads("751,00");
        marta.mark(marta.page().locator("#option-3"));
        if (marta.scripted()) {
            PlaywrightAssertions.assertThat(marta.page().locator("#price")).containsText("840,00");
        } else {
            marta.press("portal.proposal.weigh");
            marta.reads("840,00");
        }
        marta.press("portal.proposal.choose");
        marta.isTold("portal.proposal.kept");
    }

    private void martaSignsExactlyThat() {
        hers(2).followsTheMailedLink();
        marta.follow("portal.proposal.read");
        marta.reads("840,00");
        marta.follow("portal.proposal.answer");
        hers(2).signs();
    }

    private SigningSteps hers(int revision) {
        return new SigningSteps(
                marta,
                new SigningSteps.Signatory(contact.name(), contact.email()),
                marta.language().text("proposals.request", number, "Vintage campaign", revision),
                "ACCEPT.");
    }

    private void anaTurnsItIntoWorkAndReviewsIt() {
        ana.open(proposal);
        ana.state("proposals.state.WON");
        ana.follow("proposals.convert");
        ana.press("proposals.convert.save");
        ana.isTold("proposals.convert.done");
        ana.sees("proposals.orders");
        ana.open(proposal + "/review");
        ana.tick("proposals.reached.YES");
        ana.press("proposals.review.save");
        ana.isTold("proposals.review.done");
        ana.press("proposals.close");
        ana.isTold("proposals.close.done");
        ana.remembers(
                "trail.proposal.won", "trail.proposal.chosen", "trail.proposal.converted", "trail.proposal.closed");
    }
}
