package app.jobbag.contactreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.live.Carried;
import app.jobbag.meetings.live.CarryOver;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** MEET-6: what was promised on the telephone is open at the next meeting too. */
@JobbagTest
class CarriedFromTalksTest {
    @Autowired
    private ContactReporting reporting;

    @Autowired
    private ReportFinishing finishing;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private CarryOver carryOver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aDutyOfAContactReportIsOfferedForTheNextAgenda() {
        ReportScene scene = ReportScene.of(jdbc, transactions);
        SignedIn ana = scene.ana();
        ContactReportDraft.Line proof =
                ReportScene.line(LineKind.OUR_DUTY, "Send the proof of the tin", LocalDate.of(2026, 11, 27));
        scene.house().as(ana, () -> {
            ContactReportId report = reporting.begin(ana, scene.aCall("A tin it is", proof));
            finishing.finish(ana, report);
            return report;
        });
        MeetingId meeting = scene.house().as(ana, () -> planning.plan(ana, aMeeting(scene, ana)));

        List<Carried> open = scene.house()
                .as(ana, () -> carryOver.of(planning.show(ana, meeting)).get());

        assertThat(open)
                .extracting(Carried::text, Carried::owner)
                .containsExactly(tuple("Send the proof of the tin", ana.name()));
        assertThat(open.get(0).subject()).startsWith("CR-");
    }

    private static MeetingDraft aMeeting(ReportScene scene, SignedIn ana) {
        return new MeetingDraft(
                scene.client(),
                null,
                MeetingKind.CLIENT,
                "The tin again",
                "",
                new MeetingDraft.When(LocalDateTime.of(2031, 3, 4, 10, 0), ZoneId.of("Europe/Madrid"), 60),
                "",
                "",
                List.of(
                        new MeetingDraft.Invited(Party.of(ana.id()), true),
                        new MeetingDraft.Invited(scene.lucia(), true)),
                List.of(),
                "",
                null,
                List.of());
    }
}
