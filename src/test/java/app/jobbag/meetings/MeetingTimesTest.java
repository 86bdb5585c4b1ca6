package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.WorkingWeek;
import app.jobbag.staff.WorkingWeeks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

/** MEET-1: what stands against a time is shown and refuses nothing; another client's meeting is a time and no more. */
@JobbagTest
class MeetingTimesTest {
    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2034, 3, 6);

    private static final Instant BEFORE = Instant.parse("2034-03-01T09:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Absences absences;

    @Autowired
    private WorkingWeeks weeks;

    @Autowired
    private SteerableClock clock;

    private MeetingVisits visits;

    @BeforeEach
    void aClientWithPeople() {
        visits = new MeetingVisits(mvc, jdbc, transactions);
    }

    @Test
    void aMeetingOfAClientThatIsNotSeenIsATimeAndNoMore() {
        ClientId secret = visits.house.aClient();
        visits.house.onTeam(secret, visits.pau, Role.CONTRIBUTOR);
        SignedIn other = visits.house.onTeam(secret, "Olga Mas", Role.AE);
        Map<String, String> theirs = plan("Secret launch", "10:00");
        theirs.put("client", secret.value().toString());
        theirs.put("kind", "INTERNAL");
        theirs.put("participants[0].party", Party.of(other.id()).toString());
        MeetingVisits.location(visits.post(other, "/meetings", theirs));

        assertThat(asked(plan("Ours", "09:30"), "check"))
                .hasStatusOk()
                .bodyText()
                .contains("Pau Roig is busy from 10:00 to 11:00")
                .doesNotContain("Secret launch", secret.value().toString(), "Olga");
        String saved = MeetingVisits.location(visits.post(visits.ana, "/meetings", plan("Ours", "09:30")));
        clock.at(
                BEFORE,
                () -> assertThat(visits.get(visits.ana, saved))
                        .bodyText()
                        .contains("Pau Roig is busy from 10:00 to 11:00")
                        .doesNotContain("Ana Ruiz is busy"));
    }

    @Test
    void hoursAbsencesAndClosedDaysAreNamed() {
        visits.house.as(
                visits.pau,
                () -> weeks.write(
                        visits.pau.id(),
                        new WorkingWeek(
                                0, "", List.of(new WorkingWeek.Day(1, LocalTime.of(9, 0), LocalTime.of(14, 0))))));
        assertThat(asked(plan("Late", "16:00"), "check"))
                .bodyText()
                .contains("For Pau Roig it is 16:00, and the hours are 09:00 to 14:00.");
        assertThat(asked(on(plan("Tuesday", "10:00"), DAY.plusDays(1)), "check"))
                .bodyText()
                .contains("Pau Roig does not work on that day.");
        visits.house.as(
                visits.pau,
                () -> absences.set(
                        visits.pau, visits.pau.id(), new AbsenceDraft(DAY, DAY.plusDays(3), visits.ana.id())));
        assertThat(asked(plan("Monday", "10:00"), "check")).bodyText().contains("Pau Roig is away on that day.");
        assertThat(asked(on(plan("Saturday", "10:00"), DAY.minusDays(2)), "check"))
                .bodyText()
                .contains("Ana Ruiz does not work on that day.");
    }

    @Test
    void theNextTimesAreOfferedAndOneClickTakesOne() {
        Map<String, String> plan = plan("Quarterly review", "23:00");
        MvcTestResult found = asked(plan, "find");
        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Everybody who must come is free:", "value=\"2034-03-06T09:00\"", "value=\"Quarterly review\"");
        assertThat(asked(plan, "2034-03-06T09:00"))
                .bodyText()
                .contains("value=\"09:00\"", "value=\"Quarterly review\"")
                .doesNotContain("hours are");
    }

    @Test
    void aMeetingIsNoHindranceToItself() {
        String saved = MeetingVisits.location(visits.post(visits.ana, "/meetings", plan("Ours", "10:00")));
        Map<String, String> again = plan("Ours", "10:30");
        again.put("_times", "check");
        again.put("version", visits.version(saved));
        assertThat(visits.post(visits.ana, saved, again))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("is busy");
        assertThat(visits.post(visits.pau, saved, again)).hasStatus(404);
    }

    @Test
    void nobodyIsToldAboutPeopleWhoCouldNotCome() {
        SignedIn stranger = visits.house.onTeam(visits.house.aClient(), "Nuria Sala", Role.AE);
        Map<String, String> plan = plan("Curious", "23:00");
        plan.put("participants[1].party", Party.of(stranger.id()).toString());
        assertThat(asked(plan, "check")).bodyText().contains("For Ana Ruiz").doesNotContain("For Nuria Sala");
    }

    private Map<String, String> plan(String subject, String time) {
        Map<String, String> plan = new LinkedHashMap<>(visits.plan());
        plan.put("kind", "INTERNAL");
        plan.put("subject", subject);
        plan.put("when.time", time);
        plan.put("participants[1].part", "REQUIRED");
        return on(plan, DAY);
    }

    private static Map<String, String> on(Map<String, String> plan, LocalDate day) {
        plan.put("when.date", day.toString());
        return plan;
    }

    private MvcTestResult asked(Map<String, String> plan, String wanted) {
        Map<String, String> form = new LinkedHashMap<>(plan);
        form.put("_times", wanted);
        return visits.post(visits.ana, "/meetings", form);
    }
}
