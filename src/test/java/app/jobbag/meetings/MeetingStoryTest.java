package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;

/** Plan, hold, write, be refused, circulate, do: an account executive's way through the pages. */
@JobbagTest
class MeetingStoryTest {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Madrid")).toString();
    private static final String DUE =
            LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(9).toString();

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

    private MeetingsFixture house;
    private ClientId client;
    private SignedIn ana;
    private SignedIn pau;
    private Party lucia;
    private Party chief;

    @BeforeEach
    void aClientWithPeople() {
        house = new MeetingsFixture(jdbc, transactions);
        client = house.aClient();
        ana = house.onTeam(client, "Ana Ruiz", Role.AE);
        pau = house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR);
        lucia = house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true);
        chief = house.aContact(client, "Gonzalo Peñafiel", "EXECUTIVE", "es", true);
    }

    @Test
    void fromThePlanToActionItemsThatAreDone() {
        String meeting = planned();
        String minutes = held(meeting);
        refusedWithoutConclusion(minutes);
        reviewed(minutes);
        circulated(minutes);
        paperAndMailAreThere(minutes);
        followUpIsOffered(meeting);
        done(meeting);
        correctionIsANewVersion(meeting, minutes);
    }

    @Test
    void anExecutiveWithoutAManagerIsWarnedAboutAndOverriddenWithAReason() {
        Map<String, String> plan = plan(lucia, chief);
        assertThat(post(ana, "/meetings", plan))
                .hasStatus(422)
                .bodyText()
                .contains("Gonzalo Peñafiel is an executive", "name=\"executiveReason\"", "value=\"Autumn campaign\"");

        plan.put("executiveReason", "Marta is away and agrees.");
        assertThat(get(ana, location(post(ana, "/meetings", plan)))).bodyText().contains("Marta is away and agrees.");
    }

    @Test
    void everyErrorIsShownAtOnceAndRowsGrowWithoutScripts() {
        Map<String, String> plan = plan(lucia);
        plan.put("subject", "");
        plan.put("when.date", "soon");
        assertThat(post(ana, "/meetings", plan))
                .hasStatus(422)
                .bodyText()
                .contains("Please fill this in", "Write the date like", "value=\"soon\"");

        plan.put("_more", "true");
        plan.put("when.date", TODAY);
        assertThat(post(ana, "/meetings", plan))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Three concepts\"", "name=\"agenda[2].text\"");
    }

    @Test
    void aContributorReadsAndAStrangerFindsNothing() {
        String meeting = planned();
        SignedIn stranger = house.onTeam(house.aClient(), "Nuria Sala", Role.AE);

        assertThat(get(pau, meeting)).hasStatusOk().bodyText().doesNotContain("/holding", "/edit");
        assertThat(post(pau, meeting + "/holding", Map.of("version", "1"))).hasStatus(404);
        assertThat(get(stranger, meeting)).hasStatus(404);
        assertThat(get(stranger, meeting + "/edit")).hasStatus(404);
        assertThat(get(stranger, "/meetings/new?client=" + client.value())).hasStatus(404);
        assertThat(get(stranger, "/meetings?q=Autumn")).hasStatusOk().bodyText().doesNotContain("Autumn campaign");
    }

    @Test
    void aStaleDraftShowsMineAndTheirsAndKeepsMyText() {
        String minutes = held(planned());
        Map<String, String> mine = draft(minutes, "Mine", false);
        post(ana, minutes, draft(minutes, "Theirs", false));

        assertThat(post(ana, minutes, mine)).hasStatus(409).bodyText().contains("Mine", "Theirs");
    }

    @Test
    void aCancelledMeetingSaysWhyAndCanBeReinstated() {
        String meeting = planned();
        assertThat(get(ana, meeting + "/cancellation/new")).hasStatusOk();
        assertThat(post(ana, meeting + "/cancellation", Map.of("reason", "", "version", version(meeting))))
                .hasStatus(422)
                .bodyText()
                .contains("Say why the meeting is cancelled.");
        post(ana, meeting + "/cancellation", Map.of("reason", "Strike", "version", version(meeting)));
        assertThat(get(ana, meeting)).bodyText().contains("This meeting was cancelled: Strike");

        post(ana, meeting + "/reinstatement", Map.of("version", version(meeting)));
        assertThat(get(ana, meeting)).bodyText().contains("/holding");
    }

    @Test
    void theListsFilterSortAndExport() {
        String meeting = planned();
        held(meeting);

        assertThat(get(ana, "/meetings?minutes=MISSING&state=HELD&kind=CLIENT&when=TODAY&client=" + client.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Autumn campaign");
        assertThat(get(ana, "/meetings?minutes=CIRCULATED"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Autumn campaign");
        assertThat(get(ana, "/meetings.csv")).hasStatusOk().bodyText().contains("Autumn campaign");
        for (String whose : List.of("MINE", "MY_CLIENTS", "THEIRS")) {
            assertThat(get(ana, "/action-items?state=OVERDUE&whose=" + whose)).hasStatusOk();
        }
    }

    private String planned() {
        assertThat(get(ana, "/meetings/new")).hasStatusOk();
        assertThat(get(ana, "/meetings/new?client=" + client.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Lucía Ordóñez", "Pau Roig", "value=\"" + client.value() + "\"");
        return location(post(ana, "/meetings", plan(lucia)));
    }

    private String held(String meeting) {
        assertThat(get(ana, meeting))
                .hasStatusOk()
                .bodyText()
                .contains("Autumn campaign", "Three concepts", "/holding");
        post(ana, meeting + "/holding", Map.of("version", version(meeting)));
        assertThat(get(ana, meeting)).bodyText().contains("Write the minutes");
        String editor = location(post(ana, meeting + "/minutes", Map.of()));
        assertThat(get(ana, editor)).hasStatusOk().bodyText().contains("Three concepts");
        return editor.replace("/edit", "");
    }

    private void refusedWithoutConclusion(String minutes) {
        Map<String, String> form = draft(minutes, "", true);
        form.put("actions[0].owner", "");
        assertThat(post(ana, minutes, form))
                .hasStatus(422)
                .bodyText()
                .contains("Please write it", "Choose who is responsible", "value=\"Artwork\"");
        assertThat(post(ana, minutes + "/circulation", Map.of("version", minutesVersion(minutes))))
                .hasStatus3xxRedirection();
        assertThat(minutes(minutes).isDraft()).isTrue();
    }

    private void reviewed(String minutes) {
        assertThat(post(ana, minutes, draft(minutes, "The second concept goes on.", true)))
                .hasStatus3xxRedirection();
        assertThat(get(ana, minutes))
                .hasStatusOk()
                .bodyText()
                .contains("Lucía Ordóñez", "Will be mailed", "Circulate the minutes");
    }

    private void circulated(String minutes) {
        post(ana, minutes + "/circulation", Map.of("version", minutesVersion(minutes)));
        assertThat(get(ana, minutes))
                .hasStatusOk()
                .bodyText()
                .contains("Circulated", "/papers/", "Begin a correction", "Sent to")
                .doesNotContain("Will be mailed");
        assertThat(get(ana, minutes + "/edit")).hasStatus3xxRedirection();
    }

    private void paperAndMailAreThere(String minutes) {
        MinutesDetails details = minutes(minutes);
        assertThat(details.number()).startsWith("MIN-");
        List<Mail> mails =
                house.as(ana, () -> outbox.about("minutes", details.id().value()));
        assertThat(mails).extracting(Mail::recipientName).containsExactlyInAnyOrder("Ana Ruiz", "Lucía Ordóñez");
        MvcTestResult paper =
                get(ana, "/papers/" + Objects.requireNonNull(details.paper()).value());
        assertThat(paper.getResponse().getStatus()).isIn(200, 202);
    }

    private void followUpIsOffered(String meeting) {
        assertThat(get(ana, meeting)).bodyText().contains("Plan the internal follow-up");
        assertThat(get(ana, "/meetings/new?follows=" + meeting.substring(10)))
                .hasStatusOk()
                .bodyText()
                .contains("Follow-up: Autumn campaign", "We print in December.");
    }

    private void done(String meeting) {
        ActionItemDetails item = house.as(ana, () -> items.of(new MeetingId(UUID.fromString(meeting.substring(10)))))
                .get(0);
        String page = "/action-items/" + item.id().value();
        assertThat(get(pau, "/action-items?whose=MINE&state=OPEN")).bodyText().contains("Artwork");
        assertThat(get(pau, page)).hasStatusOk().bodyText().contains("name=\"evidence\"");
        assertThat(post(pau, page + "/completion", Map.of("evidence", "", "version", "" + item.version())))
                .hasStatus(422)
                .bodyText()
                .contains("Say what shows that it is done.");
        post(pau, page + "/completion", Map.of("evidence", "In the folder", "version", "" + item.version()));
        assertThat(get(pau, page)).bodyText().contains("In the folder", "name=\"reason\"");
    }

    private void correctionIsANewVersion(String meeting, String minutes) {
        String editor = location(post(ana, meeting + "/minutes", Map.of()));
        assertThat(editor).isNotEqualTo(minutes + "/edit");
        assertThat(get(ana, editor)).hasStatusOk().bodyText().contains("name=\"addendum\"", "version 2");
        assertThat(get(ana, minutes)).bodyText().contains("There is a newer version");
        assertThat(get(ana, meeting)).bodyText().contains("version 1", "version 2");
    }

    private Map<String, String> plan(Party... contacts) {
        Map<String, String> plan = new LinkedHashMap<>(Map.of(
                "client", client.value().toString(),
                "kind", "CLIENT",
                "subject", "Autumn campaign",
                "when.date", TODAY,
                "when.time", "09:30",
                "when.zone", "Europe/Madrid",
                "when.minutes", "60",
                "agenda[0].text", "Three concepts",
                "agenda[0].minutes", "40"));
        plan.put("participants[0].party", Party.of(ana.id()).toString());
        plan.put("participants[0].part", "REQUIRED");
        plan.put("participants[1].party", Party.of(pau.id()).toString());
        plan.put("participants[1].part", "NONE");
        for (int i = 0; i < contacts.length; i++) {
            plan.put("participants[" + (i + 2) + "].party", contacts[i].toString());
            plan.put("participants[" + (i + 2) + "].part", "OPTIONAL");
        }
        return plan;
    }

    private Map<String, String> draft(String minutes, String conclusion, boolean review) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("present", Party.of(ana.id()).toString());
        form.put("discussion", "All three were shown.");
        form.put("decisions", "We print in December.\nThe second concept it is.");
        form.put("conclusion", conclusion);
        form.put("actions[0].text", "Artwork");
        form.put("actions[0].owner", Party.of(pau.id()).toString());
        form.put("actions[0].due", DUE);
        form.put("version", minutesVersion(minutes));
        if (review) {
            form.put("_review", "true");
        }
        return form;
    }

    private String version(String meeting) {
        return jdbcVersion("meeting", meeting.substring(10));
    }

    private String minutesVersion(String minutes) {
        return jdbcVersion("minutes", minutes.substring(9));
    }

    private String jdbcVersion(String table, String id) {
        return house.maintain(() -> jdbc.sql("select version::text from " + table + " where id = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .single());
    }

    private MinutesDetails minutes(String address) {
        return house.as(ana, () -> writing.show(ana, new MinutesId(UUID.fromString(address.substring(9)))));
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(address).with(as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(as(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static RequestPostProcessor as(SignedIn who) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }
}
