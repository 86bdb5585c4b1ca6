package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.corrected;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-6: what was agreed to be done, once the minutes are circulated, and when they are corrected. */
@JobbagTest
class AgreedStepsTest {
    @Autowired
    private ActionItems items;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private MinutesScene scene;

    private MeetingsFixture house;
    private ClientId client;
    private SignedIn ana;
    private Party lucia;
    private Party silent;

    @BeforeEach
    void aClientWithPeople() {
        MinutesScene.Table table = scene.table();
        house = table.house();
        client = table.client();
        ana = table.ana();
        lucia = table.lucia();
        silent = table.silent();
    }

    @Test
    void correctsByANewVersionUnderTheSameNumber() {
        MinutesDetails first = scene.circulated(
                house, ana, written(finished(step("Enviar pruebas", party(ana)), step("Pedir papel", lucia))));
        MinutesId second = house.as(ana, () -> writing.begin(ana, first.meeting()));
        MinutesDraft text = house.as(ana, () -> writing.show(ana, second)).text();
        MinutesDraft.Step later = new MinutesDraft.Step(
                text.actions().get(0).item(), "Enviar pruebas", party(ana), "", LocalDate.parse("2026-12-09"));

        assertThatThrownBy(() -> scene.circulated(house, ana, second)).hasMessage("meetings.minutes.missing.addendum");
        scene.write(
                house,
                ana,
                second,
                corrected(finished(later, step("Reservar vallas", party(ana))), "El plazo es el día 9."));
        MinutesDetails correction = scene.circulated(house, ana, second);

        assertThat(correction.number()).isEqualTo(first.number());
        assertThat(correction.revision()).isEqualTo(2);
        assertThat(house.as(ana, () -> writing.of(ana, first.meeting()))).hasSize(2);
        assertThat(house.as(ana, () -> items.of(first.meeting())))
                .extracting(item -> item.task().step() + " " + item.task().due() + " " + item.state())
                .containsExactlyInAnyOrder(
                        "Enviar pruebas 2026-12-09 OPEN",
                        "Pedir papel 2026-12-04 DROPPED",
                        "Reservar vallas 2026-12-04 OPEN");
    }

    @Test
    void bearsActionItemsThatTheirOwnersFinish() {
        SignedIn pau = house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR);
        MinutesDetails minutes = scene.circulated(
                house, ana, written(finished(step("Arte final", party(pau)), step("Pedir papel", party(ana)))));
        ActionItemDetails own = item(minutes, "Arte final");
        ActionItemDetails other = item(minutes, "Pedir papel");

        house.as(pau, () -> items.finish(pau, own.id(), own.version(), Evidence.of("Subido a la carpeta del cliente")));

        assertThat(item(minutes, "Arte final").isDone()).isTrue();
        assertThatThrownBy(
                        () -> house.as(pau, () -> items.finish(pau, other.id(), other.version(), Evidence.of("hecho"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(ana, () -> items.finish(ana, other.id(), other.version(), Evidence.of(" "))))
                .hasMessage("meetings.action.evidenceMissing");
        house.as(ana, () -> items.reopen(ana, own.id(), own.version() + 1, "Falta el sangrado"));
        assertThat(item(minutes, "Arte final").isOpen()).isTrue();
    }

    @Test
    void turnsAnActionItemIntoOneOrder() {
        MinutesDetails minutes = scene.circulated(house, ana, written(finished(step("Arte final", party(ana)))));
        ActionItemId id = item(minutes, "Arte final").id();

        house.as(ana, () -> items.turnedIntoOrder(ana, id, Ids.next(), "Cartel de otoño"));

        ActionItemDetails item = house.as(ana, () -> items.details(id));
        assertThat(item.orderNumber()).isEqualTo("Cartel de otoño");
        assertThat(item.isDone()).isTrue();
        assertThatThrownBy(() -> house.as(ana, () -> items.turnedIntoOrder(ana, id, Ids.next(), "Otro cartel")))
                .hasMessage("meetings.action.orderAlready");

        house.as(ana, () -> items.reopen(ana, id, item.version(), "El cliente lo pensó mejor"));
        house.as(ana, () -> items.turnedIntoOrder(ana, id, Ids.next(), "Otro cartel"));
        assertThat(house.as(ana, () -> items.details(id)).orderNumber()).isEqualTo("Otro cartel");
    }

    private MinutesId written(MinutesDraft draft) {
        return written(draft, party(ana), lucia, silent);
    }

    private MinutesId written(MinutesDraft draft, Party... people) {
        return scene.written(house, ana, draft, aDraft(client, MeetingKind.CLIENT, people));
    }

    private ActionItemDetails item(MinutesDetails minutes, String step) {
        return house.as(ana, () -> items.of(minutes.meeting())).stream()
                .filter(each -> each.task().step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static Party party(SignedIn person) {
        return Party.of(person.id());
    }
}
