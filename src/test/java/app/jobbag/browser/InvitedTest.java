package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.ui.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-1 in two browsers: invited, perhaps; moved, asked anew, declined; called off. The contact sits at a phone. */
@InBrowser
class InvitedTest {
    private static final ZoneId TOWN = ZoneId.of("Europe/Madrid");
    private static final String SUBJECT = "Vendimia en la plaza";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    TwoSides sides;

    @Autowired
    Formats formats;

    private final LocalDate day = LocalDate.now(TOWN).plusDays(20);
    private Glance english;
    private Glance spanish;
    private Visitor ines;
    private Visitor rocio;
    private Mailbox inesMail;
    private Mailbox rocioMail;
    private String client;
    private String meeting;

    @Test
    void whoIsInvitedAnswersAndIsAskedAnewWhenTheTimeMoves() {
        bothSitDown();
        inesPlans();
        inesInvites();
        rocioSaysPerhaps();
        inesSees(0, 1, 0, 0);
        inesMovesIt();
        rocioIsAskedAnewAndDeclines();
        inesIsTold();
        inesCallsItOff();
        rocioFindsNothingToAnswer();
        Assertions.assertThat(english.faults()).isEmpty();
        Assertions.assertThat(spanish.faults()).isEmpty();
    }

    private void bothSitDown() {
        TwoSides.Met met = sides.sitDown(browser);
        english = met.english();
        spanish = met.spanish();
        client = met.client();
        ines = met.ines().visitor();
        rocio = met.rocio().visitor();
        inesMail = met.ines().mails();
        rocioMail = met.rocio().mails();
    }

    private void inesPlans() {
        ines.open("/meetings/new?client=" + client);
        ines.fill("meetings.field.subject", SUBJECT);
        ines.fill("meetings.field.date", ines.language().typed(day));
        ines.fill("meetings.field.time", "10:00");
        ines.fill("meetings.field.place", "Plaza Mayor 1");
        String label = ines.language().text("meetings.field.partOf", "Rocío Balsera");
        ines.choose(ines.labelled(label), ines.language().text("meetings.part.REQUIRED"));
        ines.press("meetings.new.save");
        ines.isTold("meetings.new.done");
        meeting = ines.path();
    }

    /** Who will get what is shown before. */
    private void inesInvites() {
        ines.sees("invitations.first");
        ines.reads("@penafiel.example");
        ines.go(ines.button("invitations.send").first());
        ines.isTold("invitations.send.done");
        ines.sees("invitations.counts", 0, 0, 0, 1);
    }

    private void rocioSaysPerhaps() {
        rocioMail.read("invitations.mail.title.INVITE", SUBJECT, when(10, Locale.forLanguageTag("es")));
        rocio.reads("Plaza Mayor 1");
        rocio.open(rocioMail.link());
        rocio.reads(SUBJECT);
        rocio.press("portal.meeting.save");
        rocio.isRefused("NotNull");
        rocio.tick("invitations.answer.TENTATIVE");
        rocio.press("portal.meeting.save");
        rocio.sees("portal.meeting.noted");
        rocio.sees("invitations.word.TENTATIVE");
    }

    private void inesSees(int yes, int perhaps, int no, int none) {
        ines.open(meeting);
        ines.sees("invitations.counts", yes, perhaps, no, none);
    }

    private void inesMovesIt() {
        ines.follow("meetings.edit.title");
        ines.fill("meetings.field.time", "12:00");
        ines.press("meetings.edit.save");
        ines.isTold("meetings.edit.done");
        ines.sees("invitations.counts", 0, 0, 0, 1);
    }

    private void rocioIsAskedAnewAndDeclines() {
        rocioMail.read("invitations.mail.title.MOVE", SUBJECT, when(12, Locale.forLanguageTag("es")));
        rocio.open(rocioMail.link());
        rocio.reads("12:00");
        assertThat(rocio.page().locator("input[type=radio]:checked")).hasCount(0);
        rocio.tick("invitations.answer.DECLINED");
        rocio.fill("invitations.field.proposal", "El viernes a las nueve");
        rocio.press("portal.meeting.save");
        rocio.sees("invitations.word.DECLINED");
    }

    private void inesIsTold() {
        inesMail.read("invitations.mail.declined.title", "Rocío Balsera", SUBJECT);
        ines.reads("El viernes a las nueve");
        inesSees(0, 0, 1, 0);
        ines.sees("invitations.proposes", "El viernes a las nueve");
    }

    private void inesCallsItOff() {
        ines.follow("meetings.cancel.title");
        ines.fill("meetings.cancel.reason", "Lluvia");
        ines.press("meetings.cancel.save");
        ines.isTold("meetings.cancel.done");
        ines.sees("invitations.word.CALLED_OFF");
        ines.remembers("trail.meeting.invited", "trail.meeting.answered", "trail.meeting.calledOff");
    }

    private void rocioFindsNothingToAnswer() {
        String link = rocio.path();
        rocioMail.read("invitations.mail.title.CALL_OFF", SUBJECT, when(12, Locale.forLanguageTag("es")));
        assertThat(rocio.page().locator("article")).not().containsText("Lluvia");
        rocio.open(link);
        rocio.sees("portal.meeting.CALLED_OFF");
        assertThat(rocio.button("portal.meeting.save")).hasCount(0);
    }

    private String when(int hour, Locale reader) {
        return formats.zoned(day.atTime(LocalTime.of(hour, 0)).atZone(TOWN), reader);
    }
}
