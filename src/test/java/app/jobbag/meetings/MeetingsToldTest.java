package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.notices.ToldOf;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting that moves and minutes that somebody disputes are told to those whom it concerns (DOC-5). */
@JobbagTest
class MeetingsToldTest {
    @Autowired
    private ConfirmationScene scene;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private ToldOf told;

    private ConfirmationScene.Roles roles;

    @BeforeEach
    void people() {
        roles = scene.roles();
    }

    @Test
    void whoTakesPartHearsThatItMovedAndNobodyThatItsPlaceChanged() {
        SignedIn pau = roles.house().onTeam(roles.client(), "Pau Roig", Role.LEAD);
        SignedIn eva = roles.house().onTeam(roles.client(), "Eva Mas", Role.AE);
        Party ana = Party.of(roles.ana().id());
        MeetingDraft plan =
                MeetingWords.aDraft(roles.client(), MeetingKind.CLIENT, ana, Party.of(pau.id()), roles.marta());
        MeetingId id = roles.as(roles.ana(), () -> planning.plan(roles.ana(), plan));

        change(id, at(plan, plan.when(), "Calle Mayor 1"));
        assertThat(told.told("meeting.changed", id.value())).isEmpty();

        MeetingDraft.When later =
                new MeetingDraft.When(LocalDateTime.parse("2026-11-26T12:00"), ZoneId.of("Europe/Madrid"), 60);
        change(id, at(plan, later, "Calle Mayor 1"));
        assertThat(told.told("meeting.changed", id.value()))
                .containsExactly(pau.id())
                .doesNotContain(eva.id(), roles.ana().id());
    }

    @Test
    void whoWroteTheMinutesHearsThatTheyAreDisputed() {
        SignedIn eva = roles.house().onTeam(roles.client(), "Eva Mas", Role.AE);
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);
        scene.dispute(roles, roles.jorge(), request.id(), "Era el tercero");

        assertThat(told.told("minutes.disputed", minutes.meeting().value()))
                .containsExactly(roles.ana().id())
                .doesNotContain(eva.id());
    }

    private void change(MeetingId id, MeetingDraft draft) {
        roles.house()
                .as(
                        roles.ana(),
                        () -> planning.change(
                                roles.ana(), id, planning.show(roles.ana(), id).version(), draft));
    }

    private static MeetingDraft at(MeetingDraft plan, MeetingDraft.When when, String place) {
        return new MeetingDraft(
                plan.client(),
                plan.project(),
                plan.kind(),
                plan.subject(),
                plan.purpose(),
                when,
                place,
                plan.callLink(),
                plan.participants(),
                plan.agenda(),
                plan.executiveReason(),
                plan.follows(),
                plan.equipment());
    }
}
