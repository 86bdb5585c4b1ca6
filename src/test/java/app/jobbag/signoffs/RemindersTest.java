package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobbagTest
class RemindersTest {
    /** A Monday, 10:00 in Madrid. */
    private static final Instant ASKED = Instant.parse("2031-03-03T09:00:00Z");

    @Autowired
    private SigningScene scene;

    @Autowired
    private RequestCourse course;

    @Autowired
    private ReminderJob job;

    @Autowired
    private SigningLinks links;

    @Autowired
    private Absences absences;

    @Autowired
    private SigningSteps steps;

    @Autowired
    private SteerableClock clock;

    private SigningScene.Roles roles;
    private RequestDetails request;

    @BeforeEach
    void askedOnAMonday() {
        roles = scene.roles();
        RequestDetails[] asked = new RequestDetails[1];
        clock.at(ASKED, () -> asked[0] = scene.withTheClient(roles));
        request = asked[0];
    }

    @Test
    void theMailThatAsksSaysByWhenInTheClientsZone() {
        assertThat(mails("Para su firma").get(0).body()).contains("jue 6 mar 2031, 18:00 (Madrid)");
    }

    @Test
    void remindsThreeTimesAtMostAndOnceEach() {
        runsAt("2031-03-04T09:00:00Z", 0);
        runsAt("2031-03-05T07:50:00Z", 0);
        runsAt("2031-03-05T08:05:00Z", 1);
        runsAt("2031-03-05T08:20:00Z", 1);
        runsAt("2031-03-06T09:00:00Z", 2);
        runsAt("2031-03-08T09:00:00Z", 2);
        runsAt("2031-03-10T09:00:00Z", 3);
        runsAt("2031-03-20T09:00:00Z", 3);
        assertThat(mails("Recordatorio").get(0).body()).contains("Esperábamos su respuesta");
        assertThat(scene.as(roles.ana(), () -> steps.of(request.id())).values().stream()
                        .flatMap(List::stream)
                        .filter(step -> step.kind() == SigningStep.Kind.REMINDED))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.mailedTo()).contains("@penafiel.example"));
    }

    @Test
    void whatWasMissedIsNotMadeUpForTwice() {
        runsAt("2031-03-20T09:00:00Z", 1);
        runsAt("2031-03-20T09:30:00Z", 1);
    }

    @Test
    void whoeverHasAnsweredHearsNothing() {
        clock.at(ASKED.plusSeconds(600), () -> scene.signAsMarta(roles, request.id()));
        runsAt("2031-03-06T09:00:00Z", 0);
    }

    @Test
    void ofAReminderOnlyTheNewestLinkWorks() {
        String first = scene.token(roles, request.id());
        clock.at(ASKED.plusSeconds(7200), () -> {
            remind();
            assertThat(scene.token(roles, request.id())).isNotEqualTo(first);
            assertThat(links.find(first)).isEmpty();
            assertThat(links.find(scene.token(roles, request.id()))).isPresent();
        });
    }

    @Test
    void nobodyIsRemindedTwiceWithinTheHour() {
        clock.at(
                ASKED.plusSeconds(1800),
                () -> RequestCourseTest.assertRefused("signoffs.refused.remindedJustNow", this::remind));
        clock.at(ASKED.plusSeconds(3700), this::remind);
        clock.at(
                ASKED.plusSeconds(4000),
                () -> RequestCourseTest.assertRefused("signoffs.refused.remindedJustNow", this::remind));
        assertThat(mails("Recordatorio")).hasSize(1);
    }

    @Test
    void whoeverIsAwayIsNotBotheredTheDeputyIs() {
        clock.at(ASKED, () -> {
            RequestDetails inside = scene.asked(roles);
            scene.as(
                    roles.luis(),
                    () -> absences.set(
                            roles.luis(),
                            roles.luis().id(),
                            new AbsenceDraft(
                                    LocalDate.of(2031, 3, 3),
                                    LocalDate.of(2031, 3, 9),
                                    roles.ana().id())));
            request = inside;
        });
        clock.at(ASKED.plusSeconds(7200), this::remind);
        assertThat(mails("Reminder")).extracting(Mail::recipientName).containsExactly("Ana Ruiz");
    }

    @Test
    void aStepThatWasHandedOnBeginsToCountAnew() {
        Instant later = Instant.parse("2031-03-06T09:00:00Z");
        clock.at(ASKED, () -> request = scene.asked(roles));
        clock.at(
                later,
                () -> scene.as(roles.ana(), () -> {
                    SignerDetails luis = request.signers().get(0);
                    SignerDraft rosa =
                            SignerDraft.of(roles.manager().id(), roles.manager().name(), "");
                    course.handOver(request.id(), new HandOver(luis.id(), request.version(), rosa, "away"));
                    return luis;
                }));
        SignerDetails rosa = scene.details(roles, request.id()).signers().get(0);
        assertThat(rosa.name()).isEqualTo("Rosa Prieto");
        assertThat(Objects.requireNonNull(rosa.dueAt())).isEqualTo(Instant.parse("2031-03-07T17:00:00Z"));
    }

    private void runsAt(String moment, int expected) {
        clock.at(Instant.parse(moment), () -> Viewers.as(new Viewer.Everything("test"), job::run));
        assertThat(mails("Recordatorio")).as(moment).hasSize(expected);
    }

    private void remind() {
        scene.as(roles.ana(), () -> {
            course.remind(request.id());
            return request;
        });
    }

    private List<Mail> mails(String title) {
        return scene.mails(roles, request.id()).stream()
                .filter(mail -> mail.title().startsWith(title))
                .toList();
    }
}
