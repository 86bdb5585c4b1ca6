package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.Projects;
import app.jobbag.schedules.Facts;
import app.jobbag.schedules.ScheduleDraft;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.Scheduling;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.TaskDraft;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SCH-3: a line of a schedule hears that the action item it waits for is done. */
@JobbagTest
class ScheduledStepTest {
    @Autowired
    private MinutesScene scene;

    @Autowired
    private ActionItems items;

    @Autowired
    private Projects projects;

    @Autowired
    private Scheduling scheduling;

    @Autowired
    private ScheduleQueries schedules;

    @Autowired
    private Facts facts;

    @Test
    void theLineKnowsWhoFinishedItAndWhenAndWhetherItIsOpenAgain() {
        MinutesScene.Table table = scene.table();
        SignedIn ana = table.ana();
        MinutesDraft text = finished(step("Pedir papel", Party.of(ana.id())));
        MinutesDetails minutes = scene.circulated(
                table.house(),
                ana,
                scene.written(
                        table.house(),
                        ana,
                        text,
                        aDraft(table.client(), MeetingKind.CLIENT, Party.of(ana.id()), table.lucia(), table.silent())));
        ActionItemDetails item =
                table.house().as(ana, () -> items.of(minutes.meeting())).get(0);
        ScheduleId schedule = table.house().as(ana, () -> {
            ScheduleDraft draft = new ScheduleDraft(
                    "Otoño", projects.begin(table.client(), "Otoño"), LocalDate.of(2027, 1, 11), ana.id(), null, "");
            return scheduling.begin(ana, table.client(), draft, null);
        });
        int version =
                table.house().as(ana, () -> schedules.details(schedule).get()).version();
        table.house()
                .as(ana, () -> scheduling.add(ana, schedule, version, null, TaskDraft.of("Papel", 1, Side.AGENCY)));
        table.house()
                .as(
                        ana,
                        () -> facts.link(
                                ana, schedule, 1, "ACTION_ITEM:" + item.id().value()));
        table.house().as(ana, () -> items.finish(ana, item.id(), item.version(), Evidence.of("Pedido")));
        assertThat(table.house().as(ana, () -> schedules.facts(schedule).get()))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.isSettled()).isTrue();
                    assertThat(fact.settledBy()).isEqualTo(ana.name());
                    assertThat(fact.url())
                            .isEqualTo("/action-items/" + item.id().value());
                });
        int done = table.house().as(ana, () -> items.details(item.id())).version();
        table.house().as(ana, () -> items.reopen(ana, item.id(), done, "The wrong paper"));
        assertThat(table.house().as(ana, () -> schedules.facts(schedule).get()))
                .singleElement()
                .matches(fact -> !fact.isSettled());
    }
}
