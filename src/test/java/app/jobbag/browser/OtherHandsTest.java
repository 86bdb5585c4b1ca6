package app.jobbag.browser;

import app.jobbag.browser.PosterStage.Poster;
import app.jobbag.browser.SigningSteps.Signatory;
import app.jobbag.staff.SignedIn;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A document in other hands than those it was meant for: a forwarded link, and a deputy. */
@InBrowser
class OtherHandsTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    private Glance glance;
    private Visitor ana;
    private Visitor marta;

    /** SIG-2 and "not me". */
    @Test
    void aForwardedLinkSignsNothingAndTheRightPersonIsAskedByTheAgency() {
        speaking("en");
        Poster poster = posters.withTheClient(glance.language(), "Autumn poster");
        Signatory right = posters.signatory(poster, posters.contact(poster, "Jorge Sanz"));
        ana = enters(poster.roles().ana());
        marta = visitor();
        Visitor colleague = visitor();
        SigningSteps hers = new SigningSteps(marta, posters.marta(poster), poster.title(), "");
        String link = hers.mailedLink();

        guessesCodes(colleague, new SigningSteps(colleague, posters.marta(poster), poster.title(), ""), link);
        hers.goesOn(link);
        String document = marta.path();
        martaNames(right);
        anaAsksTheRightPerson(poster);
        linkIsDead(link, marta, colleague);
        colleague.open(document);
        colleague.heading("portal.gone.title");

        Visitor jorge = visitor();
        SigningSteps his = new SigningSteps(jorge, right, poster.title(), "");
        his.followsTheMailedLink();
        his.signs();
        linkIsDead(link, colleague);
        ana.open(poster.path());
        ana.state("deliverables.state.SIGNED");
        ana.reads("Jorge Sanz");
        endsWell();
    }

    /** The code went to Marta's mailbox; whoever guesses has five tries. */
    private static void guessesCodes(Visitor colleague, SigningSteps steps, String link) {
        steps.goesOn(link);
        steps.chooses("SIGN");
        for (int left = 4; left > 0; left--) {
            steps.fills("SIGN", "000000", "");
            steps.sends("SIGN");
            colleague.isRefused("signoffs.code.wrong", left);
        }
        steps.fills("SIGN", "000000", "");
        steps.sends("SIGN");
        colleague.isRefused("signoffs.code.last");
        steps.fills("SIGN", "000000", "");
        steps.sends("SIGN");
        colleague.isRefused("signoffs.code.dead");
    }

    private void martaNames(Signatory right) {
        marta.follow("portal.redirection.link");
        marta.fill("portal.redirection.name", right.name());
        marta.fill("portal.redirection.email", right.email());
        marta.fill("portal.redirection.words", "He looks after this brand.");
        marta.press("portal.redirection.save");
        marta.isTold("portal.redirection.done");
        marta.sees("portal.redirection.told");
    }

    private void anaAsksTheRightPerson(Poster poster) {
        new Mailbox(ana, posters.address(poster.roles().ana())).read("signoffs.mail.notMe.title", "", poster.title());
        ana.reads("He looks after this brand.");
        ana.takeUp("notMe", poster.title());
        ana.reads("He looks after this brand.");
        ana.follow("deliverables.handover.title");
        ana.choose("deliverables.handover.to", "Jorge Sanz");
        ana.fill("deliverables.handover.reason", "Marta Gil says so.");
        ana.press("deliverables.handover.save");
        ana.isTold("deliverables.handover.done");
    }

    /** It says so. */
    private static void linkIsDead(String link, Visitor... holders) {
        for (Visitor holder : holders) {
            holder.open(link);
            holder.heading("portal.ended.HANDED_OVER.title");
        }
    }

    /** SIG-4, in two browsers of the agency and the client's. */
    @Test
    void aDeputySignsInTheOwnNameForWhoeverIsAway() {
        speaking("es");
        Poster poster = posters.planned(glance.language(), "Cartel de otoño");
        posters.upload(poster);
        SignedIn pablo = posters.onTheTeam(poster, "Pablo Rey");
        nuriaEntersHerAbsence(enters(poster.roles().nuria()), pablo);
        deputySigns(enters(pablo), pablo, poster);

        posters.sign(poster, poster.roles().luis());
        posters.sign(poster, poster.roles().ana());
        marta = visitor();
        SigningSteps steps = new SigningSteps(marta, posters.marta(poster), poster.title(), "");
        steps.followsTheMailedLink();
        String document = marta.path();
        steps.signs();
        Assertions.assertThat(Pdf.text(marta.fetch(document + "/sealed")))
                .contains(glance.language().text("signoffs.signer.deputy", pablo.name(), "Nuria Vega"));
        endsWell();
    }

    private void nuriaEntersHerAbsence(Visitor nuria, SignedIn deputy) {
        nuria.open("/profile");
        nuria.follow("absences.new.title");
        nuria.fill("absences.field.from", nuria.language().typed(Tale.today()));
        nuria.fill("absences.field.to", nuria.language().typed(Tale.today().plusDays(7)));
        nuria.choose(
                "absences.field.deputy",
                deputy.name() + " · " + nuria.language().text("absences.covers", 1, 1));
        nuria.press("absences.save");
        nuria.isTold("absences.done");
        nuria.reads(deputy.name());
    }

    private void deputySigns(Visitor pablo, SignedIn own, Poster poster) {
        pablo.takeUp("steps", poster.title());
        pablo.follow("deliverables.next.sign");
        pablo.sees("deliverables.sign.deputy", "Nuria Vega");
        pablo.tick("deliverables.field.consent");
        pablo.fill("deliverables.field.typedName", own.name());
        pablo.press("deliverables.sign.save");
        pablo.isTold("deliverables.sign.done");
        pablo.sees("signoffs.signer.deputy", own.name(), "Nuria Vega");
    }

    private void speaking(String language) {
        glance = new Glance(stage.language(language));
    }

    private Visitor enters(SignedIn who) {
        return posters.enters(who, browser.page(glance.language().asked()), glance);
    }

    private Visitor visitor() {
        return stage.visitor(browser.page(glance.language().asked()), glance);
    }

    private void endsWell() {
        posters.findsTheLedgerIntact();
        Assertions.assertThat(glance.faults()).isEmpty();
    }
}
