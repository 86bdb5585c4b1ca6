package app.jobbag.meetings.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.invitations.InvitationScene;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A calendar shows what its person may see when it is read, to whoever has its address. */
@JobbagTest
class CalendarFeedsTest {
    /** The meetings of the scene are the day after. */
    private static final Instant NOW = Instant.parse("2038-06-01T09:00:00Z");

    @Autowired
    private InvitationScene scene;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private InvitationScene.Table table;
    private MeetingId meeting;

    @BeforeEach
    void plan() {
        table = scene.table();
        meeting = scene.planned(table, scene.draft(table, Party.of(table.pau().id()), table.lucia()));
    }

    @Test
    void theOwnCalendarHasTheOwnMeetingsAndDaysAway() throws Exception {
        jdbc.sql(
                        "insert into absence (id, person_id, deputy_id, from_day, to_day, set_by, set_at) values (?, ?, ?, ?, ?, ?, now())")
                .params(
                        UUID.randomUUID(),
                        table.pau().id().value(),
                        table.ana().id().value())
                .params(
                        LocalDate.parse("2038-06-07"),
                        LocalDate.parse("2038-06-08"),
                        table.ana().id().value())
                .update();
        String feed = own(table.pau());
        List<VEvent> events = events(feed);
        assertThat(events).hasSize(2);
        assertThat(events.get(0).getUid().getValue()).isEqualTo(meeting.value() + "@jobbag");
        assertThat(events.get(0).getSummary().getValue()).startsWith("Campaña de otoño (Cervezas");
        assertThat(events.get(1).getSummary().getValue()).isEqualTo("Away");
        new CalendarBuilder().build(new StringReader(text(feed))).validate(true);
    }

    @Test
    void whoIsTakenOffTheTeamReadsItsMeetingsNoMore() {
        String own = own(table.pau());
        String ofClient = ofClient(table.pau());
        assertThat(events(own)).hasSize(1);
        assertThat(events(ofClient)).hasSize(1);
        table.house().offTeam(table.client(), table.pau());
        assertThat(events(own)).isEmpty();
        assertThat(read(ofClient)).hasStatus(404);
    }

    @Test
    void whoHasLeftHasNoCalendar() {
        String own = own(table.pau());
        table.house()
                .maintain(() -> jdbc.sql("update person set active = false where id = ?")
                        .param(table.pau().id().value())
                        .update());
        assertThat(read(own)).hasStatus(404);
    }

    @Test
    void aNewAddressEndsTheOldOneAndARevokedOneIsGone() {
        String first = own(table.pau());
        String second = own(table.pau());
        assertThat(read(first)).hasStatus(404);
        assertThat(read(second)).hasStatusOk();
        table.house().as(table.pau(), () -> {
            FeedDetails only = feeds.of(table.pau()).get(0);
            feeds.revoke(table.pau(), only.id());
        });
        assertThat(read(second)).hasStatus(404);
        assertThat(read("A".repeat(43))).hasStatus(404);
    }

    @Test
    void nobodyStopsTheCalendarOfSomebodyElse() {
        own(table.pau());
        String id = table.house()
                .as(table.pau(), () -> feeds.of(table.pau()))
                .get(0)
                .id()
                .toString();
        assertThat(web.post()
                        .uri("/calendars/" + id + "/revocation")
                        .with(csrf())
                        .with(People.as(table.ana())))
                .hasStatus(404);
    }

    @Test
    void aStrangerCantSubscribeToAClient() {
        SignedIn stranger = table.house().onTeam(table.house().aClient(), "Nuria Sala", Role.AE);
        assertThat(web.post()
                        .uri("/clients/" + table.client().value() + "/calendar")
                        .with(csrf())
                        .with(People.as(stranger)))
                .hasStatus(404);
    }

    @Test
    void theSameIsNotSentTwice() {
        String own = own(table.pau());
        MvcTestResult first = read(own);
        String tag = String.valueOf(first.getResponse().getHeader("ETag"));
        String since = String.valueOf(first.getResponse().getHeader("Last-Modified"));
        assertThat(first).hasContentType("text/calendar;charset=UTF-8");
        assertThat(at(NOW, own, "If-None-Match", tag)).hasStatus(304);
        assertThat(at(NOW.plusSeconds(60), own, "If-Modified-Since", since)).hasStatus(304);
        scene.change(table, meeting, InvitationScene.called("Otro asunto"));
        assertThat(at(NOW, own, "If-None-Match", tag)).hasStatusOk().bodyText().contains("Otro asunto");
    }

    @Test
    void whatIsCancelledIsShownAsSuchForAWhile() {
        String own = own(table.pau());
        clock.at(NOW.minusSeconds(86_400), () -> scene.cancel(table, meeting));
        assertThat(events(own).get(0).getStatus().getValue()).isEqualTo("CANCELLED");
        Instant later = NOW.plusSeconds(35L * 86_400);
        assertThat(at(later, own, "Accept", "*/*")).bodyText().doesNotContain("Campa");
    }

    @Test
    void onlyTheseMonthsAreShown() {
        String own = own(table.pau());
        for (String far : List.of("2038-09-01T09:00:00Z", "2037-05-01T09:00:00Z")) {
            assertThat(at(Instant.parse(far), own, "Accept", "*/*")).bodyText().doesNotContain("Campa");
        }
    }

    @Test
    void aReadingAsksAtMostThreeTimes() throws Exception {
        String own = own(table.pau());
        assertThat(Statements.ownReading(Statements.of(() -> read(own)))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.ownReading(Statements.of(() -> read(own)))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theAddressIsShownOnceOnThePage() {
        MvcTestResult made = web.post()
                .uri("/calendars")
                .with(csrf())
                .with(People.as(table.pau()))
                .exchange();
        assertThat(made).hasStatus3xxRedirection();
        assertThat(String.valueOf(made.getMvcResult().getFlashMap().get("address")))
                .matches("http.*/calendars/[\\w-]{43}\\.ics");
        assertThat(web.get().uri("/calendars").with(People.as(table.pau())))
                .hasStatusOk()
                .bodyText()
                .contains("My meetings and days away")
                .doesNotContain(".ics");
    }

    private String own(SignedIn who) {
        return table.house().as(who, () -> feeds.make(who, null));
    }

    private String ofClient(SignedIn who) {
        return table.house().as(who, () -> feeds.make(who, table.client()));
    }

    private static String address(String token) {
        return "/calendars/" + token + ".ics";
    }

    private MvcTestResult read(String token) {
        return at(NOW, token, "Accept", "*/*");
    }

    private MvcTestResult at(Instant now, String token, String header, String value) {
        List<MvcTestResult> read = new ArrayList<>();
        clock.at(
                now,
                () -> read.add(
                        web.get().uri(address(token)).header(header, value).exchange()));
        return read.get(0);
    }

    private String text(String token) throws Exception {
        return read(token).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<VEvent> events(String token) {
        try {
            return Biweekly.parse(text(token)).first().getEvents();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
