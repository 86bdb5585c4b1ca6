package app.jobbag.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleScene;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRO-5: a part of a billing plan waits for a day or for a line of one of the client's schedules. */
@JobbagTest
class BillingMilestonesTest {
    @Autowired
    private DeliverableScene house;

    @Autowired
    private ScheduleScene schedules;

    @Autowired
    private Billing billing;

    private DeliverableScene.Roles roles;
    private ScheduleId schedule;

    @BeforeEach
    void aSchedule() {
        roles = house.roles();
        schedule = schedules.planned(roles);
    }

    @Test
    void anItemMayWaitForALineOfTheClientsSchedule() {
        assertThat(offered())
                .extracting(MilestoneChoice::name)
                .containsExactly("Layouts", "Layouts approved", "Printing");
        add(new BillingItemDraft.Milestone(schedule.value(), 2, ""));
        assertThat(house.as(roles.ana(), () -> billing.plan(roles.ana(), roles.order()))
                        .items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.milestone()).isEqualTo("Layouts approved");
                    assertThat(item.due()).isFalse();
                });
    }

    @Test
    void anotherClientsScheduleHasNoLineForIt() {
        DeliverableScene.Roles others = house.roles();
        ScheduleId theirs = schedules.planned(others);
        assertThat(offered()).noneMatch(each -> each.scheduleId().equals(theirs.value()));
        assertThatThrownBy(() -> add(new BillingItemDraft.Milestone(theirs.value(), 1, "Layouts")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("milestone"));
    }

    private List<MilestoneChoice> offered() {
        return house.as(
                roles.ana(), () -> billing.milestones(house.order(roles)).get());
    }

    private BillingItemId add(BillingItemDraft.Milestone milestone) {
        BillingItemDraft draft = new BillingItemDraft(
                BillingItemDraft.Kind.PART, "Half of it", Percent.of("50"), null, null, null, milestone, "");
        return house.as(roles.ana(), () -> billing.add(roles.ana(), roles.order(), draft));
    }
}
