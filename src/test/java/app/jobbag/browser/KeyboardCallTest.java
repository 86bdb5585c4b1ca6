package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.Projects;
import app.jobbag.clients.SomeClients;
import app.jobbag.contactreports.ContactKind;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ContactReporting;
import app.jobbag.contactreports.LineKind;
import app.jobbag.contactreports.ReportFinishing;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.meetings.Party;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.WorkingWeek;
import app.jobbag.staff.WorkingWeeks;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * CALL-1 and CALL-3 without the mouse, counted in keys: a call is logged by one, its report over two jobs is written in less than a
 * minute by somebody who types slowly, the other call is skipped for a reason.
 */
@InBrowser
class KeyboardCallTest {
    /** In the minute that a report may take: thirty words, as whoever looks at the keys types. */
    private static final int SLOW = 150;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    SomeClients clients;

    @Autowired
    Projects projects;

    @Autowired
    WorkingWeeks weeks;

    @Autowired
    ContactReporting reporting;

    @Autowired
    ReportFinishing finishing;

    @Autowired
    Holidays holidays;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private MeetingsFixture house;
    private SignedIn who;
    private Glance english;
    private Visitor noa;
    private Page page;
    private int keys;

    @Test
    void aDayOfCallsByKeyboardAlone() {
        noaHasTwoClientsToCall();
        sheLogsTheFirstCallByOneKey();
        sheWritesItsReportInLessThanAMinute();
        sheSkipsTheOther();
        assertThat(english.faults()).isEmpty();
    }

    private void noaHasTwoClientsToCall() {
        english = new Glance(stage.language("en"));
        house = new MeetingsFixture(jdbc, transactions);
        who = stage.joins("Noa Serra", "en", Role.AE);
        worksAlways();
        ClientId first = aClient("Aldabaran Gardens");
        ClientId second = aClient("Betelgosa Lamps");
        for (String name : List.of("Spring window", "Autumn radio")) {
            house.as(who, () -> projects.begin(first, name));
        }
        owesSomething(first, "Vera Prim");
        owesSomething(second, "Olav Sand");
        page = browser.page("en-GB");
        noa = stage.visitor(page, english);
        stage.signIn(noa, stage.address(who));
        noa.open("/calls");
    }

    private void sheLogsTheFirstCallByOneKey() {
        press("j");
        press("l");
        assertThat(keys).isEqualTo(2);
        assertThat(page.locator("#note-0")).isFocused();
        type("Likes the blue one");
        press("Enter");
        page.waitForURL(Pattern.compile(".*/contact-reports/[0-9a-f-]{36}/edit"));
        assertThat(page.locator("#summary")).isFocused();
        assertThat(page.locator("#summary")).hasValue("Likes the blue one");
    }

    private void sheWritesItsReportInLessThanAMinute() {
        Instant began = Instant.now();
        int before = keys;
        press("Tab", "Tab");
        type("! Logo a third larger");
        press("Tab", "Tab", "ArrowDown", "Shift+Tab", "Shift+Tab", "Enter");
        type("> Send the proof");
        press("Tab", "Tab", "ArrowDown", "ArrowDown", "Tab", "Tab");
        type(noa.language().typed(Tale.today().plusDays(3)));
        press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/contact-reports/[0-9a-f-]{36}$"));
        assertThat(keys - before).isLessThan(SLOW);
        assertThat(Instant.now()).isBefore(began.plusSeconds(60));
        noa.isTold("contactreports.finish.done");
        noa.state("contactreports.status.FINISHED");
        noa.reads("Spring window");
        noa.reads("Autumn radio");
        noa.reads("Logo a third larger");
        noa.sees("contactreports.line.INSTRUCTION");
        noa.sees("contactreports.line.OUR_DUTY");
    }

    private void sheSkipsTheOther() {
        noa.open("/calls");
        noa.reads("Betelgosa Lamps");
        int before = keys;
        press("s");
        assertThat(page.locator("#reason-0")).isFocused();
        type("At a fair");
        press("Enter");
        noa.isTold("calls.skip.done");
        assertThat(keys - before).isLessThan(15);
        noa.sees("calls.allDone.title");
        noa.reads("At a fair");
    }

    /** Whatever day it is when this is played, both sides are at work. */
    private void worksAlways() {
        List<WorkingWeek.Day> days = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> new WorkingWeek.Day(day, LocalTime.MIN, LocalTime.of(23, 59)))
                .toList();
        house.as(who, () -> weeks.write(who.id(), new WorkingWeek(0, country().toLowerCase(Locale.ROOT), days)));
    }

    /** Where today is a working day: in Iran only Fridays are free, in Afghanistan Thursdays too. */
    private String country() {
        return Stream.of("ES", "IR", "AF", "AQ", "EG")
                .filter(each -> holidays.isWorkday(HolidayRegion.of("", each), Tale.today()))
                .findFirst()
                .orElseThrow();
    }

    private ClientId aClient(String name) {
        ClientId client = clients.begin(who, name);
        house.maintain(() -> jdbc.sql(
                        "update client set country = ?, office_opens = '00:00', office_closes = '23:59' where id = ?")
                .params(country(), client.value())
                .update());
        return client;
    }

    private void owesSomething(ClientId client, String contact) {
        Party theirs = house.aContact(client, contact, "OPERATIONAL", "en", true);
        ContactReportDraft.Line duty =
                new ContactReportDraft.Line(null, LineKind.OUR_DUTY, "Send colours", null, "", null, Tale.today());
        ContactReportDraft visit = new ContactReportDraft(
                client,
                ContactKind.VISIT,
                Instant.now().minus(2, ChronoUnit.DAYS),
                10,
                "",
                List.of(theirs, Party.of(who.id())),
                "Shown round.",
                List.of(duty),
                "",
                "");
        house.as(who, () -> {
            ContactReportId report = reporting.begin(who, visit);
            finishing.finish(who, report);
        });
    }

    private void press(String... each) {
        for (String key : each) {
            keys++;
            page.keyboard().press(key);
        }
    }

    private void type(String text) {
        keys += text.length();
        page.keyboard().type(text);
    }
}
