package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** What the pages of meetings refuse, hide, keep and list. */
@JobbagTest
class MeetingPagesTest {
    @Autowired
    private MockMvcTester mvc;

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
    void anExecutiveWithoutAManagerIsWarnedAboutAndOverriddenWithAReason() {
        Map<String, String> plan = visits.plan(visits.lucia, visits.chief);
        assertThat(visits.post(visits.ana, "/meetings", plan))
                .hasStatus(422)
                .bodyText()
                .contains("Gonzalo Peñafiel is an executive", "name=\"executiveReason\"", "value=\"Autumn campaign\"");

        plan.put("executiveReason", "Marta is away and agrees.");
        assertThat(visits.get(visits.ana, MeetingVisits.location(visits.post(visits.ana, "/meetings", plan))))
                .bodyText()
                .contains("Marta is away and agrees.");
    }

    @Test
    void everyErrorIsShownAtOnceAndRowsGrowWithoutScripts() {
        Map<String, String> plan = visits.plan(visits.lucia);
        plan.put("subject", "");
        plan.put("when.date", "soon");
        assertThat(visits.post(visits.ana, "/meetings", plan))
                .hasStatus(422)
                .bodyText()
                .contains("Please fill this in", "Write the date like", "value=\"soon\"");

        plan.put("_more", "true");
        plan.put("when.date", MeetingVisits.TODAY);
        assertThat(visits.post(visits.ana, "/meetings", plan))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Three concepts\"", "name=\"agenda[2].text\"");
    }

    @Test
    void aContributorReadsAndAStrangerFindsNothing() {
        String meeting = visits.planned();
        SignedIn stranger = visits.house.onTeam(visits.house.aClient(), "Nuria Sala", Role.AE);

        assertThat(visits.get(visits.pau, meeting)).hasStatusOk().bodyText().doesNotContain("/holding", "/edit");
        assertThat(visits.post(visits.pau, meeting + "/holding", Map.of("version", "1")))
                .hasStatus(404);
        assertThat(visits.get(stranger, meeting)).hasStatus(404);
        assertThat(visits.get(stranger, meeting + "/edit")).hasStatus(404);
        assertThat(visits.get(stranger, "/meetings/new?client=" + visits.client.value()))
                .hasStatus(404);
        assertThat(visits.get(stranger, "/meetings?q=Autumn"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Autumn campaign");
    }

    @Test
    void aStaleDraftShowsMineAndTheirsAndKeepsMyText() {
        String minutes = visits.held(visits.planned());
        Map<String, String> mine = visits.draft(minutes, "Mine", false);
        visits.post(visits.ana, minutes, visits.draft(minutes, "Theirs", false));

        assertThat(visits.post(visits.ana, minutes, mine))
                .hasStatus(409)
                .bodyText()
                .contains("Mine", "Theirs");
    }

    @Test
    void aCancelledMeetingSaysWhyAndCanBeReinstated() {
        String meeting = visits.planned();
        assertThat(visits.get(visits.ana, meeting + "/cancellation/new")).hasStatusOk();
        assertThat(visits.post(
                        visits.ana,
                        meeting + "/cancellation",
                        Map.of("reason", "", "version", visits.version(meeting))))
                .hasStatus(422)
                .bodyText()
                .contains("Say why the meeting is cancelled.");
        visits.post(
                visits.ana, meeting + "/cancellation", Map.of("reason", "Strike", "version", visits.version(meeting)));
        assertThat(visits.get(visits.ana, meeting)).bodyText().contains("This meeting was cancelled: Strike");

        visits.post(visits.ana, meeting + "/reinstatement", Map.of("version", visits.version(meeting)));
        assertThat(visits.get(visits.ana, meeting)).bodyText().contains("/holding");
    }

    @Test
    void theListsFilterSortAndExport() {
        String meeting = visits.planned();
        visits.held(meeting);

        assertThat(visits.get(
                        visits.ana,
                        "/meetings?minutes=MISSING&state=HELD&kind=CLIENT&when=MeetingVisits.TODAY&client="
                                + visits.client.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Autumn campaign");
        assertThat(visits.get(visits.ana, "/meetings?minutes=CIRCULATED"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Autumn campaign");
        assertThat(visits.get(visits.ana, "/meetings.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Autumn campaign");
        for (String whose : List.of("MINE", "MY_CLIENTS", "THEIRS")) {
            assertThat(visits.get(visits.ana, "/action-items?state=OVERDUE&whose=" + whose))
                    .hasStatusOk();
        }
    }
}
