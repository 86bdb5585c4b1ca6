package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A client meeting, from the plan to minutes that are fixed. */
final class MeetingSteps {
    private final Cast cast;
    private final Tale tale;
    private final Visitor ae;

    MeetingSteps(Cast cast, Tale tale) {
        this.cast = cast;
        this.tale = tale;
        this.ae = cast.ae();
    }

    void aePlansAMeeting() {
        ae.open("/");
        ae.follow("today.plan");
        ae.choose("meetings.field.client", tale.word("client"));
        ae.press("meetings.new.go");
        ae.fill("meetings.field.subject", tale.word("meeting"));
        ae.fill("meetings.field.purpose", tale.word("meeting.purpose"));
        ae.fill("meetings.field.date", ae.language().typed(Tale.today()));
        ae.fill("meetings.field.time", "09:30");
        ae.fill("meetings.field.place", "Pamplona");
        invites(tale.word("contact") + ", " + tale.word("contact.title"), "meetings.part.REQUIRED");
        invites(tale.word("contact2") + ", " + tale.word("contact2.title"), "meetings.part.OPTIONAL");
        ae.fill("meetings.field.topic", tale.word("meeting.topic"));
        ae.fill("meetings.field.topicMinutes", "20");
        ae.addRow("meetings.field.topic", 2);
        ae.fill("meetings.field.topic", 1, tale.word("meeting.topic2"));
        ae.press("meetings.new.save");
        ae.isTold("meetings.new.done");
        ae.state("meetings.status.PLANNED");
        tale.keep("meeting", ae.path());
    }

    private void invites(String attendee, String part) {
        String label = ae.language().text("meetings.field.partOf", attendee);
        ae.choose(ae.labelled(label), ae.language().text(part));
    }

    void aeHoldsIt() {
        ae.press("meetings.show.hold");
        ae.isTold("meetings.hold.done");
        ae.state("meetings.status.HELD");
        ae.press("meetings.show.write");
        ae.heading("meetings.minutes.edit.title");
        tale.keep("minutes", ae.path().replace("/edit", ""));
    }

    /** MEET-3: no minutes without a conclusion and a division of work; what was written stays. */
    void aeIsRefusedMinutesWithoutConclusion() {
        ae.fill("meetings.minutes.field.discussion", tale.word("minutes.discussion"));
        ae.fill(
                "meetings.minutes.field.decisions",
                tale.word("minutes.decision") + "\n" + tale.word("minutes.decision2"));
        ae.press("meetings.minutes.edit.review");
        ae.isRefused("meetings.minutes.missing.conclusion");
        ae.isRefused("meetings.minutes.missing.division");
        assertThat(ae.field("meetings.minutes.field.discussion", 0)).hasValue(tale.word("minutes.discussion"));
    }

    void aeDividesTheWork() {
        ae.fill("meetings.minutes.field.conclusion", tale.word("minutes.conclusion"));
        divides(0, "step", tale.word("ae") + ", Tester", 10);
        ae.addRow("meetings.action.step", 2);
        divides(1, "step2", tale.word("contact") + ", " + tale.word("contact.title"), 3);
        ae.press("meetings.minutes.edit.review");
        ae.isTold("meetings.minutes.review.done");
        ae.reads(tale.word("contact.email"));
        ae.sees("meetings.minutes.willBeMailed");
    }

    private void divides(int row, String step, String owner, int days) {
        ae.fill("meetings.action.step", row, tale.word(step));
        ae.choose("meetings.action.owner", row, owner);
        ae.fill("meetings.action.due", row, ae.language().typed(Tale.today().plusDays(days)));
    }

    /** MEET-4: a numbered version, fixed, as PDF. */
    void aeCirculatesThem() {
        ae.press("meetings.minutes.circulate");
        ae.isTold("meetings.minutes.circulate.done");
        ae.state("meetings.minutes.status.CIRCULATED");
        tale.keep("minutes.number", numberIn(ae.page().locator("main h1").textContent()));
        byte[] paper = ae.fetchLink("meetings.minutes.pdf");
        Assertions.assertThat(Pdf.text(paper))
                .contains(tale.kept("minutes.number"), tale.word("minutes.decision"), tale.word("step2"))
                .contains(ae.language().text("meetings.paper.conclusion"));
        Assertions.assertThat(ae.fetchLink("meetings.minutes.pdf")).isEqualTo(paper);
        ae.remembers("trail.minutes.begun", "trail.minutes.written", "trail.minutes.circulated");
    }

    private String numberIn(String title) {
        Matcher number = Pattern.compile("\\S*\\d\\S*").matcher(title);
        Assertions.assertThat(number.find()).as(title).isTrue();
        return number.group().replaceAll("[,，、]$", "");
    }

    /** MEET-4: whoever was there is asked to confirm them, with one mail. */
    void clientGetsThem() {
        Mailbox mails = new Mailbox(cast.client(), tale.word("contact.email"));
        Language language = cast.client().language();
        String title = language.text("meetings.confirm.title.first", tale.kept("minutes.number"), tale.word("meeting"));
        mails.read("signoffs.mail.CONFIRM.ask.title", tale.word("contact"), title);
        cast.client().reads(tale.word("step2"));
    }
}
