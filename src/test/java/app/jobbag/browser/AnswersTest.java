package app.jobbag.browser;

import app.jobbag.browser.PosterStage.Poster;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What a client may say besides yes: yes with remarks, and no with a reason. */
@InBrowser
class AnswersTest {
    private static final String REMARKS = "El logotipo, un poco más grande, por favor.";
    private static final String REASON = "The phone number has a digit too many.";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    private Glance glance;
    private Visitor ana;
    private Visitor marta;

    /** On a phone. */
    @Test
    void remarksAreReadByTheAgencyAndStandInTheEvidence() {
        Poster poster = withTheClient(
                "es", "Cartel de otoño", browser.page(Browser.options("es-ES").setViewportSize(390, 844)));
        SigningSteps steps = new SigningSteps(marta, posters.marta(poster), poster.title(), "");
        steps.followsTheMailedLink();
        fitsThePhone();
        steps.answers("SIGN_WITH_REMARKS", REMARKS);
        fitsThePhone();
        marta.sees("portal.receipt.title");
        marta.reads(REMARKS);
        Assertions.assertThat(Pdf.text(marta.fetchLink("portal.receipt.open"))).contains(REMARKS);
        Assertions.assertThat(Pdf.text(marta.fetch(marta.path() + "/sealed"))).contains(REMARKS, "Marta Gil");

        ana.takeUp("remarks", poster.title());
        ana.state("deliverables.state.SIGNED");
        ana.sees("signoffs.status.SIGNED_WITH_REMARKS");
        ana.reads(REMARKS);
        Assertions.assertThat(Pdf.text(ana.fetchLink("deliverables.show.receipt")))
                .contains(REMARKS);
        endsWell();
    }

    /** Without scripts. */
    @Test
    void aRefusalIsToldToEverybodyBeforeAndANewVersionIsSigned() {
        Poster poster = withTheClient("en", "Autumn poster", browser.pageWithoutScript("en-GB"));
        SigningSteps steps = new SigningSteps(marta, posters.marta(poster), poster.title(), "");
        String old = steps.mailedLink();
        steps.goesOn(old);
        martaRefuses(steps);
        List.of(poster.roles().nuria(), poster.roles().luis(), poster.roles().ana())
                .forEach(each -> isTold(each, poster));
        aNewVersionIsMade(poster);
        marta.open(old);
        marta.heading("portal.ended.REPLACED.title");
        steps.followsTheMailedLink();
        steps.signs();
        ana.open(poster.path());
        ana.state("deliverables.state.SIGNED");
        ana.remembers("trail.deliverable.sentBack", "trail.deliverable.signed");
        endsWell();
    }

    private void martaRefuses(SigningSteps steps) {
        steps.chooses("REFUSE");
        String code = steps.mailedCode("REFUSE");
        steps.fills("REFUSE", code, "");
        steps.sends("REFUSE");
        marta.isRefused("portal.sign.wordsMissing.REFUSE");
        steps.fills("REFUSE", code, REASON);
        steps.sends("REFUSE");
        marta.isTold("portal.done.REFUSE");
        marta.sees("portal.refused");
        marta.reads(REASON);
    }

    private void isTold(SignedIn who, Poster poster) {
        new Mailbox(ana, posters.address(who)).read("signoffs.mail.sentBack.title", "", poster.title());
        ana.reads(REASON);
    }

    private void aNewVersionIsMade(Poster poster) {
        Visitor nuria = posters.enters(poster.roles().nuria(), browser.page("en-GB"), glance);
        nuria.takeUp("sentBack", poster.title());
        nuria.state("deliverables.state.SENT_BACK");
        nuria.reads(REASON);
        posters.uploadsAVersion(nuria, "deliverables.next.upload", "The right phone number");
        posters.signInside(poster);
    }

    private Poster withTheClient(String language, String title, Page page) {
        glance = new Glance(stage.language(language));
        Poster poster = posters.withTheClient(glance.language(), title);
        ana = posters.enters(
                poster.roles().ana(), browser.page(glance.language().asked()), glance);
        marta = stage.visitor(page, glance);
        return poster;
    }

    private void fitsThePhone() {
        Assertions.assertThat(marta.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(390);
    }

    private void endsWell() {
        posters.findsTheLedgerIntact();
        Assertions.assertThat(glance.faults()).isEmpty();
    }
}
