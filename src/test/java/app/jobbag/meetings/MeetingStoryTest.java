package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

/** Plan, hold, write, be refused, circulate, do: an account executive's way through the pages. */
@JobbagTest
class MeetingStoryTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private ActionItems items;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private MeetingVisits visits;

    @BeforeEach
    void aClientWithPeople() {
        visits = new MeetingVisits(mvc, jdbc, transactions);
    }

    @Test
    void fromThePlanToActionItemsThatAreDone() {
        String meeting = visits.planned();
        String minutes = visits.held(meeting);
        refusedWithoutConclusion(minutes);
        reviewed(minutes);
        circulated(minutes);
        paperAndMailAreThere(minutes);
        followUpIsOffered(meeting);
        done(meeting);
        correctionIsANewVersion(meeting, minutes);
    }

    private void refusedWithoutConclusion(String minutes) {
        Map<String, String> form = visits.draft(minutes, "", true);
        form.put("actions[0].owner", "");
        assertThat(visits.post(visits.ana, minutes, form))
                .hasStatus(422)
                .bodyText()
                .contains("Please write it", "Choose who is responsible", "value=\"Artwork\"");
        assertThat(visits.post(visits.ana, minutes + "/circulation", Map.of("version", visits.minutesVersion(minutes))))
                .hasStatus3xxRedirection();
        assertThat(minutes(minutes).isDraft()).isTrue();
    }

    private void reviewed(String minutes) {
        assertThat(visits.post(visits.ana, minutes, visits.draft(minutes, "The second concept goes on.", true)))
                .hasStatus3xxRedirection();
        assertThat(visits.get(visits.ana, minutes))
                .hasStatusOk()
                .bodyText()
                .contains("Lucía Ordóñez", "Will be mailed", "Circulate the minutes");
    }

    private void circulated(String minutes) {
        visits.post(visits.ana, minutes + "/circulation", Map.of("version", visits.minutesVersion(minutes)));
        assertThat(visits.get(visits.ana, minutes))
                .hasStatusOk()
                .bodyText()
                .contains("Circulated", "/papers/", "Begin a correction", "Sent to")
                .doesNotContain("Will be mailed");
        assertThat(visits.get(visits.ana, minutes + "/edit")).hasStatus3xxRedirection();
    }

    private void paperAndMailAreThere(String minutes) {
        MinutesDetails details = minutes(minutes);
        assertThat(details.number()).startsWith("MIN-");
        List<Mail> mails = visits.house.as(
                visits.ana, () -> outbox.about("minutes", details.id().value()));
        assertThat(mails).extracting(Mail::recipientName).containsExactlyInAnyOrder("Ana Ruiz", "Lucía Ordóñez");
        MvcTestResult paper = visits.get(
                visits.ana, "/papers/" + Objects.requireNonNull(details.paper()).value());
        assertThat(paper.getResponse().getStatus()).isIn(200, 202);
    }

    private void followUpIsOffered(String meeting) {
        assertThat(visits.get(visits.ana, meeting)).bodyText().contains("Plan the internal follow-up");
        assertThat(visits.get(visits.ana, "/meetings/new?follows=" + meeting.substring(10)))
                .hasStatusOk()
                .bodyText()
                .contains("Follow-up: Autumn campaign", "We print in December.");
    }

    private void done(String meeting) {
        ActionItemDetails item = visits.house
                .as(visits.ana, () -> items.of(new MeetingId(UUID.fromString(meeting.substring(10)))))
                .get(0);
        String page = "/action-items/" + item.id().value();
        assertThat(visits.get(visits.pau, "/action-items?whose=MINE&state=OPEN"))
                .bodyText()
                .contains("Artwork");
        assertThat(visits.get(visits.pau, page)).hasStatusOk().bodyText().contains("name=\"evidence\"");
        assertThat(visits.post(
                        visits.pau, page + "/completion", Map.of("evidence", "", "version", "" + item.version())))
                .hasStatus(422)
                .bodyText()
                .contains("Say what shows that it is done.");
        visits.post(
                visits.pau, page + "/completion", Map.of("evidence", "In the folder", "version", "" + item.version()));
        assertThat(visits.get(visits.pau, page)).bodyText().contains("In the folder", "name=\"reason\"");
    }

    private void correctionIsANewVersion(String meeting, String minutes) {
        String editor = MeetingVisits.location(visits.post(visits.ana, meeting + "/minutes", Map.of()));
        assertThat(editor).isNotEqualTo(minutes + "/edit");
        assertThat(visits.get(visits.ana, editor)).hasStatusOk().bodyText().contains("name=\"addendum\"", "version 2");
        assertThat(visits.get(visits.ana, minutes)).bodyText().contains("There is a newer version");
        assertThat(visits.get(visits.ana, meeting)).bodyText().contains("version 1", "version 2");
    }

    private MinutesDetails minutes(String address) {
        return visits.house.as(
                visits.ana, () -> writing.show(visits.ana, new MinutesId(UUID.fromString(address.substring(9)))));
    }
}
