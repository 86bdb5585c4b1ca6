package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.files.Letterhead;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** REP-1 and REP-2 in two browsers: drafted, edited, looked at and sent; opened by the mail's link, acknowledged, commented. */
@InBrowser
class MondayReportTest {
    private static final String TOLD = "Hand over the vendemia artwork";
    private static final String OURS = "They have not paid for the last one";
    private static final String NOTE = "The printer was two days late";
    private static final String COMMENT = "Gracias, todo claro";

    private static final Pattern TITLE = Pattern.compile("\\s*(.+?): week (\\d{4}-W\\d{2})");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    TwoSides sides;

    @Autowired
    Letterhead letterhead;

    private Glance english;
    private Glance spanish;
    private Visitor ines;
    private Visitor rocio;
    private Mailbox mails;
    private String client;
    private String report;
    private String name;
    private String week;

    @Test
    void theWeekIsToldToTheClientWhoAnswers() {
        bothSitDown();
        inesBegins();
        inesWrites();
        inesSeesItAsTheClientWill();
        inesSends();
        rocioComesByTheLink();
        rocioReadsAndAnswers();
        inesSeesWhatCameOfIt();
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
        mails = met.rocio().mails();
    }

    private void inesBegins() {
        ines.open("/weekly-reports/new?client=" + client);
        ines.press("weekly.new.go");
        ines.isTold("weekly.new.done");
        report = ines.path();
        Matcher title = TITLE.matcher(ines.page().locator("main h1").textContent());
        Assertions.assertThat(title.find()).isTrue();
        name = title.group(1);
        week = title.group(2);
        ines.sees("weekly.nothing");
    }

    private void inesWrites() {
        ines.follow("weekly.edit.title");
        ines.fill("weekly.field.text", 0, TOLD);
        ines.fill("weekly.field.text", 1, OURS);
        ines.mark(ines.field("weekly.field.hidden", 1));
        ines.choose("weekly.field.colour", ines.language().text("weekly.colour.AMBER"));
        ines.press("weekly.save");
        ines.isRefused("weekly.noteMissing");
        ines.fill("weekly.field.note", NOTE);
        ines.press("weekly.save");
        ines.isTold("weekly.save.done");
        ines.sees("weekly.hidden");
    }

    private void inesSeesItAsTheClientWill() {
        ines.follow("weekly.preview.title");
        ines.reads("Rocío Balsera");
        ines.reads(TOLD);
        ines.reads(NOTE);
        assertThat(ines.page().locator("main")).not().containsText(OURS);
        Assertions.assertThat(Pdf.text(ines.fetchLink("weekly.preview.pdf")))
                .contains(TOLD, NOTE)
                .doesNotContain(OURS);
        ines.open(report);
    }

    private void inesSends() {
        ines.press("weekly.send");
        ines.isTold("weekly.send.done");
        ines.state("weekly.state.SENT");
        assertThat(ines.button("weekly.send")).hasCount(0);
    }

    /** The link alone shows nothing of it: the mailed code does. */
    private void rocioComesByTheLink() {
        mails.read("weekly.mail.title", week, name);
        rocio.open(mails.link());
        rocio.press("portal.link.continue");
        rocio.press("portal.presence.mail");
        rocio.isTold("portal.code.sent");
        String here = rocio.page().url().replaceAll("^https?://[^/]+", "");
        mails.read(
                "portal.mail.code.title",
                "Rocío Balsera",
                letterhead.in(Locale.forLanguageTag("es")).name());
        String code = mails.code();
        rocio.open(here);
        rocio.fill("portal.sign.code", code);
        rocio.press("portal.presence.open");
        rocio.isTold("portal.presence.done");
    }

    private void rocioReadsAndAnswers() {
        Assertions.assertThat(rocio.path()).startsWith("/p/reports/");
        rocio.reads(TOLD);
        rocio.sees("weekly.colour.AMBER");
        assertThat(rocio.page().locator("main")).not().containsText(OURS);
        rocio.press("portal.reports.acknowledge");
        rocio.isTold("portal.reports.acknowledge.done");
        rocio.fill("portal.reports.comment", COMMENT);
        rocio.press("portal.reports.say");
        rocio.isTold("portal.reports.said");
        rocio.reads(COMMENT);
    }

    private void inesSeesWhatCameOfIt() {
        ines.open(report);
        ines.reads(COMMENT);
        assertThat(ines.page().locator("section[aria-labelledby=answers-title] .muted", withText("opened")))
                .hasCount(1);
        ines.remembers("trail.weeklyReport.begun", "trail.weeklyReport.written", "trail.weeklyReport.sent");
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
