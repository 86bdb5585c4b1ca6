package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.browser.SigningSteps.Signatory;
import app.jobbag.meetings.DraftMinutes;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-4 in three browsers: one participant confirms, the other disputes, and both confirm the correction. */
@InBrowser
class ConfirmedMinutesTest {
    private static final String REASON = "We chose the third concept, not the second.";
    private static final String SUBJECT = "Campaña de otoño";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DraftMinutes drafts;

    private Glance english;
    private Glance spanish;
    private Visitor ana;
    private Visitor marta;
    private Visitor jorge;
    private SignedIn author;
    private DraftMinutes.Written minutes;

    @Test
    void aDisputeIsCorrectedAndTheCorrectionConfirmed() {
        threePeopleSitDown();
        anaCirculates();
        String first = title("meetings.confirm.title.first");
        SigningSteps martasFirst = confirmation(marta, "Marta Gil", minutes.marta(), first);
        martasFirst.followsTheMailedLink();
        String old = marta.path();
        martasFirst.signs();
        anaWaitsForTheOther();
        jorgeDisputes(first);
        bothAreTold(first);
        anaCorrects();
        anaComparesTheVersions();
        bothConfirmTheCorrection(title("meetings.confirm.title.correction"), old);
        everybodyHasConfirmed();
        posters.findsTheLedgerIntact();
        Assertions.assertThat(english.faults()).isEmpty();
        Assertions.assertThat(spanish.faults()).isEmpty();
    }

    private void threePeopleSitDown() {
        english = new Glance(stage.language("en"));
        spanish = new Glance(stage.language("es"));
        author = stage.joins("Ana Ruiz", "en", Role.AE);
        minutes = drafts.by(author);
        ana = posters.enters(author, browser.page("en-GB"), english);
        marta = stage.visitor(browser.page("es-ES"), spanish);
        jorge = stage.visitor(browser.page("en-GB"), english);
    }

    private void anaCirculates() {
        ana.open(minutes.path());
        ana.press("meetings.minutes.circulate");
        ana.isTold("meetings.minutes.circulate.done");
    }

    /** As it is sent round, in the language of the client. */
    private String title(String key) {
        Matcher number = Pattern.compile("\\S*\\d{3,}")
                .matcher(ana.page().locator("main h1").textContent());
        Assertions.assertThat(number.find()).isTrue();
        return marta.language().text(key, number.group(), SUBJECT, 2);
    }

    private void anaWaitsForTheOther() {
        ana.open(minutes.path());
        ana.state("meetings.confirm.status.WAITING");
        ana.sees("signoffs.status.CONFIRM.SIGNED");
        ana.sees("signoffs.status.CONFIRM.ASKED");
    }

    private void jorgeDisputes(String title) {
        SigningSteps steps = confirmation(jorge, "Jorge Sanz", minutes.jorge(), title);
        steps.followsTheMailedLink();
        steps.answers("REFUSE", REASON);
        jorge.sees("portal.CONFIRM.refused");
        jorge.reads(REASON);
    }

    /** Whoever wrote them, and whoever had confirmed them before. */
    private void bothAreTold(String title) {
        new Mailbox(ana, stage.address(author)).read("signoffs.mail.CONFIRM.sentBack.title", "", title);
        ana.reads(REASON);
        new Mailbox(marta, minutes.marta()).read("signoffs.mail.CONFIRM.sentBack.title", "", title);
        marta.reads(REASON);
    }

    private void anaCorrects() {
        ana.open(minutes.path());
        ana.state("meetings.confirm.status.DISPUTED");
        ana.reads(REASON);
        ana.press("meetings.confirm.correct");
        ana.fill("meetings.minutes.field.addendum", "It was the third concept.");
        ana.fill("meetings.minutes.field.decisions", "Seguimos con el tercer concepto.");
        ana.press("meetings.minutes.edit.review");
        ana.press("meetings.minutes.circulate");
        ana.isTold("meetings.minutes.circulate.done");
    }

    private void anaComparesTheVersions() {
        String corrected = ana.path();
        ana.follow("meetings.compare.open");
        assertThat(ana.page().locator(".comparison del")).containsText("segundo");
        assertThat(ana.page().locator(".comparison ins")).containsText("tercer");
        ana.reads("It was the third concept.");
        ana.open(corrected);
    }

    /** By their new mails; the page that Marta had confirmed before says so. */
    private void bothConfirmTheCorrection(String title, String old) {
        SigningSteps hers = confirmation(marta, "Marta Gil", minutes.marta(), title);
        marta.open(old);
        marta.sees("portal.replaced.title");
        marta.reads(title);
        hers.followsTheMailedLink();
        hers.signs();
        SigningSteps his = confirmation(jorge, "Jorge Sanz", minutes.jorge(), title);
        his.followsTheMailedLink();
        his.signs();
    }

    private void everybodyHasConfirmed() {
        ana.page().reload();
        ana.state("meetings.confirm.status.CONFIRMED");
        ana.remembers("trail.minutes.asked", "trail.minutes.confirmed", "trail.minutes.confirmedByAll");
    }

    private static SigningSteps confirmation(Visitor who, String name, String address, String title) {
        return new SigningSteps(who, new Signatory(name, address), title, "CONFIRM.");
    }
}
