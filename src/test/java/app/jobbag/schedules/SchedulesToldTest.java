package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.notices.Comments;
import app.jobbag.notices.ToldOf;
import app.jobbag.notices.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a schedule is told to those who had a part in it or follow it (DOC-5). */
@JobbagTest
class SchedulesToldTest {
    @Autowired
    private ScheduleScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private Comments comments;

    @Autowired
    private ToldOf told;

    @Test
    void whoWroteItHearsThatBothSidesSignedAndAFollowerThatADateMoved() {
        DeliverableScene.Roles roles = house.roles();
        ScheduleId id = scene.planned(roles);
        scene.signed(roles, id);
        assertThat(told.told("schedule.agreed", id.value()))
                .contains(roles.ana().id())
                .doesNotContain(roles.luis().id(), roles.nuria().id());

        scene.as(roles.luis(), () -> comments.follow(roles.luis(), Topic.SCHEDULE, id.value(), true));
        scene.report(roles, id, new ScheduleScene.Told(1, Progress.of(50, null, null, null), SlipDraft.NONE));
        assertThat(told.told("schedule.progressed", id.value()))
                .as("no date has moved")
                .isEmpty();

        Progress late = Progress.of(50, null, ScheduleScene.MONDAY.plusDays(14), null);
        scene.report(roles, id, new ScheduleScene.Told(2, late, new SlipDraft(Side.CLIENT, "The board meets later")));
        assertThat(told.told("schedule.progressed", id.value()))
                .containsExactly(roles.luis().id());
    }
}
