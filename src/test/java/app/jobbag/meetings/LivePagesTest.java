package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

/** The pages of a meeting that is being held, of what is carried over and of its follow-up, as a browser asks for them. */
@JobbagTest
class LivePagesTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private MeetingVisits visits;
    private String live;

    @BeforeEach
    void aMeeting() {
        visits = new MeetingVisits(mvc, jdbc, transactions);
        live = visits.planned() + "/live";
    }

    @Test
    void withoutAScriptALineIsAddedChangedAndRemoved() {
        String page = MeetingVisits.location(types("Lucía → send the logo → tomorrow"));
        assertThat(page).isEqualTo(live);
        assertThat(visits.get(visits.ana, live)).hasStatusOk().bodyText().contains("send the logo", "Three concepts");

        String line = live + "/lines/" + line("send the logo");
        assertThat(visits.get(visits.ana, line + "/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("send the logo");
        MeetingVisits.location(visits.post(
                visits.ana,
                line,
                Map.of("text", "Pau → send our logo → soon", "kind", "ACTION", "due", "2027-01-08", "version", "0")));
        assertThat(visits.get(visits.ana, live)).bodyText().contains("Pau Roig", "send our logo", "8 Jan 2027");
        assertThat(visits.post(visits.ana, line, Map.of("text", "late", "kind", "NOTE", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("late", "send our logo");
        MeetingVisits.location(visits.post(visits.ana, line + "/removal", Map.of("version", "2")));
        assertThat(visits.get(visits.ana, live)).bodyText().doesNotContain("send our logo");
    }

    @Test
    void aBlankLineIsRefusedAtItsField() {
        assertThat(types(" ")).hasStatus(422);
    }

    @Test
    void aScriptSendsItsChangesAndIsToldWhatIsNew() {
        UUID change = Ids.next();
        UUID line = Ids.next();
        String body = """
                [{"id":"%s","what":"ADD","line":"%s","kind":"NOTE","topic":"Three concepts","text":"! We print"}]""".formatted(change, line);
        for (int i = 0; i < 2; i++) {
            assertThat(send(visits.ana, body))
                    .hasStatusOk()
                    .bodyText()
                    .contains(change.toString(), "data-result=\"DONE\"", line.toString(), "Decision");
        }
        assertThat(visits.get(visits.pau, live + "/lines?since=0"))
                .hasStatusOk()
                .bodyText()
                .contains("We print");
        assertThat(visits.get(visits.ana, live + "/lines?since=1")).hasStatus(204);
    }

    @Test
    void whatNoScriptOfOursSendsIsRefusedAndHarmsNothing() {
        for (String body : List.of("{}", "[null]", "[{}]", "nonsense", "[{\"id\":\"x\",\"what\":\"ADD\"}]")) {
            assertThat(send(visits.ana, body)).as(body).hasStatus(422);
        }
        assertThat(send(visits.pau, "[]")).hasStatus(404);
    }

    @Test
    void theClockIsStartedForAnItemAndStopped() {
        MeetingVisits.location(visits.post(visits.ana, live + "/clock", Map.of("topic", "Three concepts")));
        assertThat(visits.get(visits.ana, live)).bodyText().contains("is-running");
        MeetingVisits.location(visits.post(visits.ana, live + "/pause", Map.of()));
        assertThat(visits.get(visits.ana, live)).bodyText().doesNotContain("is-running");
    }

    @Test
    void theNotesBecomeADraftAndLaterLinesAreOffered() {
        types("! We print in December");
        String editor = MeetingVisits.location(visits.post(visits.ana, live + "/minutes", Map.of()));
        assertThat(visits.get(visits.ana, editor)).hasStatusOk().bodyText().contains("We print in December");
        types("? Who pays?");
        assertThat(visits.get(visits.ana, live + "/minutes/new")).bodyText().contains("Who pays?");
        MeetingVisits.location(visits.post(
                visits.ana,
                live + "/minutes",
                Map.of("choosing", "true", "lines", line("Who pays?").toString())));
        assertThat(visits.get(visits.ana, editor)).bodyText().contains("We print in December", "Who pays?");
    }

    @Test
    void theFollowUpIsPrefilledWithWhatWasDecidedAndWithTheTeam() {
        types("! We print in December");
        types("Pau → call the printer → tomorrow");
        types("Lucía → send the logo → tomorrow");
        MeetingVisits.location(visits.post(visits.ana, live + "/minutes", Map.of()));
        String meeting = live.replace("/live", "");
        assertThat(visits.get(visits.ana, meeting)).bodyText().contains("internal follow-up", "/follow-up/waiver/new");
        assertThat(visits.get(visits.ana, "/meetings/new?follows=" + meeting.substring(10)))
                .hasStatusOk()
                .bodyText()
                .contains("Decided: We print in December", "call the printer", "Pau Roig")
                .doesNotContain("send the logo");

        makeLate(meeting);
        SignedIn manager = visits.house.aPerson("Marta Manager", Role.MANAGER);
        assertThat(visits.get(visits.ana, "/")).bodyText().contains("Meetings without internal follow-up");
        assertThat(visits.get(manager, "/meetings?followUp=MISSING")).bodyText().contains("Autumn campaign");
        assertThat(visits.get(visits.ana, meeting + "/follow-up/waiver/new")).hasStatusOk();
        MeetingVisits.location(visits.post(
                visits.ana, meeting + "/follow-up/waiver", Map.of("reason", "All of us were there", "version", "0")));
        assertThat(visits.get(visits.ana, meeting)).bodyText().contains("All of us were there");
        assertThat(visits.get(visits.ana, "/")).bodyText().doesNotContain("over a working day");
    }

    private void makeLate(String meeting) {
        visits.house.maintain(
                () -> jdbc.sql("update follow_up set due = now() - interval '1 hour' where meeting_id = ?")
                        .param(UUID.fromString(meeting.substring(10)))
                        .update());
    }

    private MvcTestResult types(String text) {
        return visits.post(
                visits.ana, live + "/lines", Map.of("text", text, "kind", "NOTE", "topic", "Three concepts"));
    }

    private UUID line(String words) {
        return visits.house.maintain(() -> jdbc.sql("select id from live_line where client_id = ? and text like ?")
                .params(visits.client.value(), "%" + words + "%")
                .query(UUID.class)
                .single());
    }

    private MvcTestResult send(SignedIn who, String body) {
        return mvc.post()
                .uri(live + "/changes?since=0")
                .contentType(MediaType.TEXT_PLAIN)
                .content(body)
                .with(People.as(who))
                .with(csrf())
                .exchange();
    }
}
