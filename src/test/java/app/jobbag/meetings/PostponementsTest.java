package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-6: an action item is put off with a reason; what was promised stays. */
@JobbagTest
class PostponementsTest {
    @Autowired
    private Postponements postponements;

    @Autowired
    private ActionItems items;

    @Autowired
    private MeetingQueries queries;

    @Autowired
    private MinutesScene scene;

    @Autowired
    private Clock clock;

    private MinutesScene.Table table;
    private SignedIn ana;
    private ActionItemDetails item;
    private LocalDate today;

    @BeforeEach
    void anaHasTwoThingsToDo() {
        table = scene.table();
        ana = table.ana();
        today = LocalDate.ofInstant(clock.instant(), ana.zone());
        Party owner = Party.of(ana.id());
        MinutesDetails minutes = scene.circulated(
                table.house(),
                ana,
                scene.written(
                        table.house(),
                        ana,
                        finished(step("Enviar pruebas", owner)),
                        aDraft(table.client(), MeetingKind.CLIENT, owner, table.lucia())));
        item = table.house().as(ana, () -> items.of(minutes.meeting())).get(0);
    }

    @Test
    void theNewestDayAndReasonCountAndTheDeadlineStays() {
        putOff(ana, today.plusDays(2), "Falta el logotipo");
        putOff(ana, today.plusDays(9), "El cliente está de viaje");

        Postponement kept =
                table.house().as(ana, () -> queries.around(item.id()).get()).putOff();
        assertThat(kept).isEqualTo(new Postponement(today.plusDays(9), "El cliente está de viaje", ana.name()));
        assertThat(table.house().as(ana, () -> items.details(item.id())).task().due())
                .isEqualTo(item.task().due());
    }

    @Test
    void isRefusedForTodayForEverAndForWhatIsDone() {
        assertThatThrownBy(() -> putOff(ana, today, "Hoy no")).hasMessage("meetings.action.putOff.day");
        assertThatThrownBy(() -> putOff(ana, today.plusDays(61), "Algún día")).hasMessage("meetings.action.putOff.day");
        table.house().as(ana, () -> items.finish(ana, item.id(), item.version(), Evidence.of("Enviadas")));
        item = table.house().as(ana, () -> items.details(item.id()));
        assertThatThrownBy(() -> putOff(ana, today.plusDays(1), "Tarde")).hasMessage("meetings.action.notOpen");
    }

    @Test
    void nobodyPutsOffWhatIsAnothersToDo() {
        SignedIn pau = table.house().onTeam(table.client(), "Pau Roig", Role.CONTRIBUTOR);
        assertThatThrownBy(() -> putOff(pau, today.plusDays(1), "No es mía")).isInstanceOf(NotFound.class);
    }

    private void putOff(SignedIn who, LocalDate until, String reason) {
        table.house().as(who, () -> postponements.putOff(who, item.id(), item.version(), until, reason));
    }
}
