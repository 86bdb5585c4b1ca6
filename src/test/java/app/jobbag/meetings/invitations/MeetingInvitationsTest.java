package app.jobbag.meetings.invitations;

import static app.jobbag.meetings.invitations.InvitationScene.at;
import static app.jobbag.meetings.invitations.InvitationScene.called;
import static app.jobbag.meetings.invitations.InvitationScene.withGuest;
import static app.jobbag.meetings.invitations.InvitationScene.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.outbox.CalendarPart.Method;
import app.jobbag.platform.outbox.Mail;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-1: who is invited, who hears of changes, and in which order calendars hear it. */
@JobbagTest
class MeetingInvitationsTest {
    @Autowired
    private InvitationScene scene;

    @Autowired
    private MeetingInvitations invitations;

    @Autowired
    private InvitationAnswers answers;

    @Autowired
    private SteerableClock clock;

    private InvitationScene.Table table;
    private Party pau;

    @BeforeEach
    void sit() {
        table = scene.table();
        pau = Party.of(table.pau().id());
    }

    @Test
    void everybodyIsInvitedInTheirOwnLanguageButWhoeverWantsNoMailAndWhoeverInvites() {
        MeetingId meeting = scene.invited(table, pau, table.lucia(), table.wang(), table.silent());

        assertThat(scene.mails(meeting)).hasSize(3).allSatisfy(mail -> {
            assertThat(Objects.requireNonNull(mail.calendar()).method()).isEqualTo(Method.REQUEST);
            assertThat(mail.calendar().replyTo())
                    .startsWith(table.ana().id().value().toString());
            assertThat(event(mail).getAttendees()).hasSize(5);
        });
        assertThat(mail(meeting, table.lucia()).title())
                .startsWith("Invitación: Campaña de otoño – mié 2 jun 2038, 10:00");
        assertThat(mail(meeting, table.wang()).body()).contains("王丽华，您好", "议程：", "– Tres conceptos（40 分钟）");
        assertThat(mail(meeting, pau).body()).contains("Dear Pau Roig", "https://meet.example/otono");
        assertThat(scene.mails(meeting, table.silent())).isEmpty();
        assertThat(scene.mails(meeting, Party.of(table.ana().id()))).isEmpty();
    }

    @Test
    void whatIsTheAgencysAloneIsInNoInvitation() {
        Party chief = table.house().aContact(table.client(), "Gonzalo Peñafiel", "EXECUTIVE", "es", true);
        MeetingDraft draft = scene.draft(table, chief);
        MeetingId meeting = scene.planned(
                table,
                new MeetingDraft(
                        draft.client(),
                        null,
                        draft.kind(),
                        draft.subject(),
                        draft.purpose(),
                        draft.when(),
                        "",
                        "",
                        draft.participants(),
                        draft.agenda(),
                        "Marta lo sabe",
                        null,
                        List.of()));
        scene.send(table, meeting);
        scene.cancel(table, meeting);

        assertThat(scene.mails(meeting))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.title() + mail.body() + text(mail))
                        .doesNotContain("Marta lo sabe", "Huelga secreta"));
    }

    @Test
    void aChangeIsToldToThoseWhoStayAndTheNewAndCalledOffForThoseWhoLeave() {
        MeetingId meeting = scene.invited(table, pau, table.lucia());
        scene.change(table, meeting, called("Campaña de Navidad"));
        assertThat(steps(meeting, table.lucia())).containsExactly("REQUEST 0", "REQUEST 1");

        scene.change(
                table,
                meeting,
                draft -> withGuest(table.wang()).apply(without(pau).apply(draft)));
        assertThat(steps(meeting, table.lucia())).containsExactly("REQUEST 0", "REQUEST 1", "REQUEST 2");
        assertThat(steps(meeting, table.wang())).containsExactly("REQUEST 2");
        assertThat(steps(meeting, pau)).containsExactly("REQUEST 0", "REQUEST 1", "CANCEL 2");
        assertThat(event(mail(meeting, table.lucia())).getSummary().getValue()).isEqualTo("Campaña de Navidad");
        assertThat(event(mail(meeting, table.lucia())).getUid().getValue())
                .isEqualTo(meeting.value() + "@jobbag")
                .isEqualTo(event(mail(meeting, pau)).getUid().getValue());
    }

    @Test
    void whatIsNoNewsToAnybodyIsNotMailed() {
        MeetingId meeting = scene.invited(table, table.lucia());
        scene.change(table, meeting, draft -> draft);
        assertThat(scene.mails(meeting)).hasSize(1);
        assertThatThrownBy(() -> scene.send(table, meeting)).hasMessage("invitations.refused.nothingToSend");
    }

    @Test
    void aCancelledMeetingIsCalledOffForAllAndInvitedToAnewAfterwards() {
        MeetingId meeting = scene.invited(table, pau, table.lucia());
        answer(meeting, table.lucia(), Answer.ACCEPTED);
        scene.cancel(table, meeting);
        assertThat(steps(meeting, pau)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(event(mail(meeting, table.lucia())).getStatus().getValue()).isEqualTo("CANCELLED");

        scene.reinstate(table, meeting);
        assertThat(steps(meeting, pau)).hasSize(2);
        scene.send(table, meeting);
        assertThat(steps(meeting, table.lucia())).containsExactly("REQUEST 0", "CANCEL 1", "REQUEST 2");
        assertThat(scene.of(table, meeting, table.lucia()).isWaiting()).isTrue();
    }

    @Test
    void anotherTimeAsksAnewAnotherPlaceDoesNot() {
        MeetingId meeting = scene.invited(table, table.lucia(), table.wang());
        answer(meeting, table.lucia(), Answer.ACCEPTED);
        scene.change(table, meeting, called("Otra cosa"));
        assertThat(scene.of(table, meeting, table.lucia()).answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(text(mail(meeting, table.wang())).replace("\r\n ", "")).contains("PARTSTAT=ACCEPTED;RSVP=FALSE");

        scene.change(table, meeting, at("2038-06-03T12:00"));
        assertThat(scene.of(table, meeting, table.lucia()).isWaiting()).isTrue();
        assertThat(mail(meeting, table.lucia()).title()).startsWith("Nueva hora:");
        assertThat(event(mail(meeting, table.lucia())).getDateStart().getValue().toInstant())
                .isEqualTo("2038-06-03T10:00:00Z");
    }

    @Test
    void whatHasHappenedIsNotInvitedTo() {
        MeetingId meeting = scene.planned(table, scene.draft(table, table.lucia()));
        Instant begun = Instant.parse("2038-06-02T08:00:00Z");
        assertThatThrownBy(() -> clock.at(begun, () -> scene.send(table, meeting)))
                .hasMessage("invitations.refused.tooLate");
        scene.send(table, meeting);
        clock.at(begun, () -> scene.change(table, meeting, called("Así se llamó")));
        assertThat(scene.mails(meeting)).hasSize(1);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceAnHour() {
        MeetingId meeting = scene.invited(table, table.lucia(), table.wang());
        answer(meeting, table.wang(), Answer.TENTATIVE);
        remind(meeting);
        assertThat(scene.mails(meeting)).hasSize(3);
        assertThat(mail(meeting, table.lucia()).title()).startsWith("Responda, por favor");
        assertThat(event(mail(meeting, table.lucia())).getSequence().getValue()).isZero();
        assertThatThrownBy(() -> remind(meeting)).hasMessage("invitations.refused.remindedJustNow");
        clock.at(clock.instant().plus(Duration.ofMinutes(61)), () -> remind(meeting));
        assertThat(scene.of(table, meeting, table.lucia()).reminders()).isEqualTo(2);
        answer(meeting, table.lucia(), Answer.ACCEPTED);
        assertThatThrownBy(() -> remind(meeting)).hasMessage("invitations.refused.nobodyToRemind");
    }

    @Test
    void aContactWhoWantsMailAfterAllIsInvitedWithTheSameNumber() {
        MeetingId meeting = scene.invited(table, table.lucia());
        scene.change(table, meeting, withGuest(table.silent()));
        assertThat(steps(meeting, table.lucia())).containsExactly("REQUEST 0", "REQUEST 1");
        consent(table.silent());
        scene.send(table, meeting);
        assertThat(steps(meeting, table.silent())).containsExactly("REQUEST 1");
        assertThat(steps(meeting, table.lucia())).hasSize(2);
    }

    private void consent(Party contact) {
        table.house()
                .maintain(() -> scene.jdbc()
                        .sql("update contact set mail_consent = true where id = ?")
                        .param(contact.id())
                        .update());
    }

    private void remind(MeetingId meeting) {
        table.house().as(table.ana(), () -> invitations.remind(table.ana(), meeting));
    }

    private void answer(MeetingId meeting, Party guest, Answer answer) {
        answers.byLink(scene.token(meeting, guest), new AnswerDraft(answer, "", ""));
    }

    /** What their calendar was told, the oldest first. */
    private List<String> steps(MeetingId meeting, Party guest) {
        List<String> all = new ArrayList<>(scene.mails(meeting, guest).stream()
                .map(mail -> Objects.requireNonNull(mail.calendar()).method() + " "
                        + event(mail).getSequence().getValue())
                .toList());
        Collections.reverse(all);
        return all;
    }

    private Mail mail(MeetingId meeting, Party guest) {
        return scene.mails(meeting, guest).get(0);
    }

    private static String text(Mail mail) {
        return Objects.requireNonNull(mail.calendar()).text();
    }

    private static VEvent event(Mail mail) {
        return Biweekly.parse(text(mail)).first().getEvents().get(0);
    }
}
