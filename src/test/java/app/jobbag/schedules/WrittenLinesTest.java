package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SCH-1: lines are written, led through the outline, pasted, taken back. */
@JobbagTest
class WrittenLinesTest {
    @Autowired
    private ScheduleScene scene;

    @Autowired
    private DeliverableScene house;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void refusesACircleAndNamesItsLines() {
        ScheduleId id = scene.planned(roles);
        TaskDraft circle = TaskDraft.of("Layouts", 5, Side.AGENCY).after(3);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.change(roles, id, version -> {
                    scene.bean(Scheduling.class).write(roles.ana(), id, version, 1, circle);
                    return true;
                }))
                .satisfies(refused -> assertThat(refused.arguments()[0].toString())
                        .contains("Layouts", "Layouts approved", "Printing"));
    }

    @Test
    void aLineGoesWhereItIsLedAndComesBack() {
        ScheduleId id = scene.planned(roles);
        move(id, 2, Direction.IN);
        assertThat(scene.sheet(roles, id).tasks()).extracting(Task::depth).containsExactly(0, 1, 0);
        scene.change(roles, id, version -> {
            scene.bean(Scheduling.class).undo(roles.ana(), id, version);
            return true;
        });
        assertThat(scene.sheet(roles, id).tasks()).extracting(Task::depth).containsExactly(0, 0, 0);
        move(id, 3, Direction.UP);
        assertThat(scene.sheet(roles, id).tasks()).extracting(Task::number).containsExactly(1, 3, 2);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> move(id, 1, Direction.UP));
    }

    @Test
    void rowsOfASpreadsheetArePasted() {
        ScheduleId id = scene.planned(roles);
        scene.change(
                roles,
                id,
                version -> scene.bean(Scheduling.class)
                        .paste(
                                roles.ana(),
                                id,
                                version,
                                "Film\n  Script\t8d\t\tagency\n  Script approved\t3\t2\tcliente\n"));
        Sheet sheet = scene.sheet(roles, id);
        assertThat(sheet.tasks()).extracting(Task::name).endsWith("Film", "Script", "Script approved");
        assertThat(sheet.task(6).side()).isEqualTo(Side.CLIENT);
        assertThat(sheet.dependencies(sheet.task(6))).isEqualTo("5");
        assertThat(sheet.isSummary(sheet.task(4))).isTrue();
    }

    @Test
    void whoeverIsLateWithAChangeIsTold() {
        ScheduleId id = scene.planned(roles);
        int seen = scene.show(roles, id).version();
        move(id, 2, Direction.IN);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() ->
                        scene.as(roles.ana(), () -> scene.bean(Scheduling.class).remove(roles.ana(), id, seen, 3)));
    }

    private void move(ScheduleId id, int number, Direction direction) {
        scene.change(roles, id, version -> {
            scene.bean(Scheduling.class).move(roles.ana(), id, version, number, direction);
            return true;
        });
    }
}
