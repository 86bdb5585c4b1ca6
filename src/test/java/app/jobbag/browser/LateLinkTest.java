package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.browser.PosterStage.Poster;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes too late: with a link past its day, and with a page of a version that was replaced. */
@InBrowser
class LateLinkTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    private Glance glance;
    private Poster poster;
    private Visitor marta;
    private SigningSteps steps;

    @Test
    void anExpiredLinkMailsAFreshOneToItsOwnContact() {
        martaIsAsked("es", "Cartel de otoño");
        String old = steps.mailedLink();
        posters.agesItsLinks(poster);
        Visitor finder = stage.visitor(browser.page("es-ES"), glance);
        finder.open(old);
        finder.heading("portal.ended.OLD.title");
        finder.press("portal.ended.mail");
        finder.sees("portal.ended.mailed");

        String fresh = steps.mailedLink();
        Assertions.assertThat(fresh).isNotEqualTo(old);
        Assertions.assertThat(finder.page().content()).doesNotContain(fresh);
        finder.open(old);
        finder.press("portal.ended.mail");
        finder.sees("signoffs.refused.mailedJustNow");

        steps.goesOn(fresh);
        steps.signs();
        finder.open(old);
        finder.heading("portal.ended.ANSWERED.title");
        endsWell();
    }

    @Test
    void aPageOfTheOldVersionSignsNothingAndLeadsToTheNewOne() {
        martaIsAsked("en", "Autumn poster");
        String link = steps.mailedLink();
        steps.goesOn(link);
        String old = marta.path();
        steps.chooses("SIGN");
        steps.fills("SIGN", steps.mailedCode("SIGN"), "");
        aNewVersionComesSoFar();

        steps.sends("SIGN");
        marta.sees("portal.replaced.title");
        marta.sees("portal.replaced.text", poster.title());
        marta.page().navigate(marta.page().url().replaceFirst("/p/.*", link));
        marta.heading("portal.ended.REPLACED.title");
        marta.open(old);
        assertThat(marta.link(marta.language().text("portal.newer.open"))).isVisible();
        steps.followsTheMailedLink();
        Assertions.assertThat(marta.path()).isNotEqualTo(old);
        steps.signs();
        endsWell();
    }

    /** By the screen, and signed inside meanwhile. */
    private void aNewVersionComesSoFar() {
        Visitor nuria = posters.enters(poster.roles().nuria(), browser.page("en-GB"), glance);
        nuria.open(poster.path());
        posters.uploadsAVersion(nuria, "deliverables.version.title", "A larger logo");
        posters.signInside(poster);
    }

    private void martaIsAsked(String language, String title) {
        glance = new Glance(stage.language(language));
        poster = posters.withTheClient(glance.language(), title);
        marta = stage.visitor(browser.page(glance.language().asked()), glance);
        steps = new SigningSteps(marta, posters.marta(poster), title, "");
    }

    /** It counts as signed, once. */
    private void endsWell() {
        Visitor ana = posters.enters(
                poster.roles().ana(), browser.page(glance.language().asked()), glance);
        ana.open(poster.path());
        ana.state("deliverables.state.SIGNED");
        posters.findsTheLedgerIntact();
        Assertions.assertThat(glance.faults()).isEmpty();
    }
}
