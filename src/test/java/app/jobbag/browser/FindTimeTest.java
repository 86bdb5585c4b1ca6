package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.FarApart;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-1: a meeting of people in three parts of the world, over the weekend on which Madrid changes its clocks. */
@InBrowser
class FindTimeTest {
    private static final String EARLY = "Fermín Ochoa";
    private static final String LATE = "Shu Qian";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    FarApart apart;

    private Glance glance;
    private Visitor olga;
    private ClientId client;

    @Test
    void olgaFindsTheOneHourInPlace() {
        sitsDown(browser.page("en-GB"));
        writesWhoComes("Global launch");
        looksForATime();
        takesTheMonday();
        saves();
        seesItInHerWeek();
        isWarnedOfTheClash();
        Assertions.assertThat(glance.faults()).isEmpty();
    }

    @Test
    void andWithoutScripts() {
        sitsDown(browser.pageWithoutScript("en-GB"));
        writesWhoComes("Quiet launch");
        looksForATime();
        takesTheMonday();
        saves();
        Assertions.assertThat(glance.faults()).isEmpty();
    }

    private void sitsDown(Page page) {
        glance = new Glance(stage.language("en"));
        SignedIn person = stage.joins("Olga Beltrán", "en", Role.AE);
        client = apart.team(person, EARLY, LATE);
        olga = posters.enters(person, page, glance);
    }

    private void writesWhoComes(String subject) {
        olga.open("/meetings/new?client=" + client.value());
        olga.choose("meetings.field.kind", olga.language().text("meetings.kind.INTERNAL"));
        olga.fill("meetings.field.subject", subject);
        comes(EARLY);
        comes(LATE);
        olga.fill("meetings.field.date", "25/10/2030");
    }

    private void comes(String name) {
        String label = olga.language().text("meetings.field.partOf", name);
        olga.choose(olga.labelled(label), olga.language().text("meetings.part.REQUIRED"));
    }

    /** On Friday it is three in Madrid, on Monday two: elsewhere no clock has changed. */
    private void looksForATime() {
        press(olga.button("meetings.times.find"));
        olga.sees("meetings.times.fit");
        assertThat(slots().first()).containsText("Fri 25 Oct 2030, 15:00 (Madrid)");
        assertThat(slots().first()).containsText("07:00 (Mexico City)");
        assertThat(slots().first()).containsText("21:00 (Shanghai)");
        assertThat(slots().nth(1)).containsText("Mon 28 Oct 2030, 14:00 (Madrid)");
        assertThat(slots().nth(1)).containsText("07:00 (Mexico City)");
        assertThat(slots()).hasCount(8);
        assertThat(olga.field("meetings.field.subject", 0)).not().isEmpty();
    }

    private void takesTheMonday() {
        press(slots().nth(1));
        assertThat(olga.field("meetings.field.date", 0)).hasValue("28/10/2030");
        assertThat(olga.field("meetings.field.time", 0)).hasValue("14:00");
        assertThat(slots()).hasCount(0);
        assertThat(olga.page().locator("#times .notice-warn")).hasCount(0);
    }

    private void saves() {
        olga.press("meetings.new.save");
        olga.isTold("meetings.new.done");
        olga.sees("meetings.show.everywhere");
        olga.reads("21:00 (Shanghai)");
    }

    private void seesItInHerWeek() {
        olga.open("/meetings/week?day=2030-10-21");
        assertThat(olga.page().locator(".cal-meeting")).hasCount(0);
        olga.page().keyboard().press("ArrowRight");
        assertThat(olga.page().locator(".cal-meeting")).containsText("Global launch");
        olga.page()
                .locator(".views")
                .getByText(olga.language().text("meetings.calendar.month"))
                .click();
        assertThat(olga.page().locator(".cal-month .cal-meeting")).containsText("14:00–15:00");
        glance.at(olga.page());
    }

    /** It is shown as it is typed, and refuses nothing. */
    private void isWarnedOfTheClash() {
        writesWhoComes("Another talk");
        olga.fill("meetings.field.date", "28/10/2030");
        olga.fill("meetings.field.time", "14:30");
        olga.field("meetings.field.time", 0).blur();
        assertThat(olga.page().locator("#times .notice-warn")).containsText(EARLY);
        olga.press("meetings.new.save");
        olga.isTold("meetings.new.done");
        assertThat(olga.page().locator("main .notice-warn")).containsText(LATE);
    }

    private void press(Locator what) {
        if (olga.scripted()) {
            what.click();
        } else {
            olga.go(what);
        }
    }

    private Locator slots() {
        return olga.page().locator(".slot");
    }
}
