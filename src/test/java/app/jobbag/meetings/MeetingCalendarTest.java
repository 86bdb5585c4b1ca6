package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.ClosedDays;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** The week and the month show what their reader may see, with days off and absences. */
@JobbagTest
class MeetingCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2036, 5, 14);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Absences absences;

    @Autowired
    private ClosedDays closed;

    private MeetingVisits visits;

    @BeforeEach
    void aClientWithPeople() {
        visits = new MeetingVisits(mvc, jdbc, transactions);
    }

    @Test
    void bothShowTheMeetingAtItsDayAndOnlyToWhoMaySeeIt() {
        plan(visits.ana, visits.client, "Spring campaign");
        SignedIn stranger = visits.house.onTeam(visits.house.aClient(), "Nuria Sala", Role.AE);
        for (String view : new String[] {"/meetings/week", "/meetings/month"}) {
            assertThat(visits.get(visits.ana, view + "?day=" + DAY))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Spring campaign", "09:30–10:30", "datetime=\"2036-05-14\"");
            assertThat(visits.get(visits.ana, view + "?day=" + DAY.plusMonths(2)))
                    .bodyText()
                    .doesNotContain("Spring campaign");
            assertThat(visits.get(stranger, view + "?day=" + DAY))
                    .bodyText()
                    .doesNotContain("Spring campaign", visits.client.value().toString());
        }
        assertThat(visits.get(visits.ana, "/meetings/week?day=" + DAY))
                .bodyText()
                .contains("h-9 m-6 lh-1 lm-0");
    }

    @Test
    void theyAreFilteredByWhoComesAndByClient() {
        ClientId other = visits.house.aClient();
        visits.house.onTeam(other, visits.ana, Role.AE);
        plan(visits.ana, visits.client, "Ours and mine");
        plan(visits.ana, other, "The other one");
        assertThat(week("&client=" + other.value())).contains("The other one").doesNotContain("Ours and mine");
        assertThat(week("&whose=MINE")).contains("The other one", "Ours and mine");
        assertThat(week("&whose=MY_CLIENTS&person=" + visits.pau.id().value()))
                .doesNotContain("The other one", "Ours and mine");
        assertThat(visits.get(visits.pau, "/meetings/week?whose=MINE&day=" + DAY))
                .bodyText()
                .doesNotContain("Ours and mine");
    }

    @Test
    void daysOffAndAbsencesAreShown() {
        visits.house.as(
                visits.pau,
                () -> absences.set(visits.pau, visits.pau.id(), new AbsenceDraft(DAY, DAY, visits.ana.id())));
        visits.house.as(visits.ana, () -> closed.add(LocalDate.of(2036, 5, 15), "Agency outing"));
        assertThat(week("")).contains("Pau Roig: away", "Agency outing");
        assertThat(week("&whose=MINE")).doesNotContain("Pau Roig: away");
        assertThat(visits.get(visits.ana, "/meetings/month?day=2036-10-12&client=" + visits.client.value()))
                .bodyText()
                .contains("Cervezas Peñafiel", "National Day");
    }

    private String week(String filter) {
        var answer = visits.get(visits.ana, "/meetings/week?day=" + DAY + filter);
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private void plan(SignedIn who, ClientId client, String subject) {
        Map<String, String> plan = new LinkedHashMap<>(visits.plan());
        plan.put("client", client.value().toString());
        plan.put("kind", "INTERNAL");
        plan.put("subject", subject);
        plan.put("when.date", DAY.toString());
        MeetingVisits.location(visits.post(who, "/meetings", plan));
    }
}
