package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.AFTER;
import static app.jobbag.meetings.MeetingWords.ANA;
import static app.jobbag.meetings.MeetingWords.aMeeting;
import static app.jobbag.meetings.MeetingWords.aMeetingHeld;
import static app.jobbag.meetings.MeetingWords.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of states: either a verb leads from one to the other, or the verb that leads there is refused. */
class StatesTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED, false", "PLANNED, HELD, true", "PLANNED, CANCELLED, true",
        "HELD, PLANNED, false", "HELD, HELD, false", "HELD, CANCELLED, false",
        "CANCELLED, PLANNED, true", "CANCELLED, HELD, false", "CANCELLED, CANCELLED, false"
    })
    void aMeetingGoesOnlyTheseWays(MeetingState from, MeetingState to, boolean allowed) {
        Meeting meeting = aMeeting();
        if (from != MeetingState.PLANNED) {
            lead(meeting, from);
        }
        outcome(() -> lead(meeting, to), allowed);
        assertThat(meeting.state()).isEqualTo(allowed ? to : from);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, true",
        "DRAFT, CIRCULATED, true",
        "CIRCULATED, DRAFT, false",
        "CIRCULATED, CIRCULATED, false"
    })
    void minutesGoOnlyTheseWays(MinutesState from, MinutesState to, boolean allowed) {
        Minutes minutes = new Minutes(aMeetingHeld(), AFTER);
        minutes.write(finished(), 0);
        if (from == MinutesState.CIRCULATED) {
            lead(minutes, from);
        }
        outcome(() -> lead(minutes, to), allowed);
        assertThat(minutes.state()).isEqualTo(allowed ? to : from);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false", "OPEN, DONE, true", "OPEN, DROPPED, true",
        "DONE, OPEN, true", "DONE, DONE, false", "DONE, DROPPED, false",
        "DROPPED, OPEN, false", "DROPPED, DONE, false", "DROPPED, DROPPED, false"
    })
    void anActionItemGoesOnlyTheseWays(ActionState from, ActionState to, boolean allowed) {
        ActionItem item = anItem();
        if (from != ActionState.OPEN) {
            lead(item, from);
        }
        outcome(() -> lead(item, to), allowed);
        assertThat(item.state()).isEqualTo(allowed ? to : from);
    }

    private static void outcome(Runnable verb, boolean allowed) {
        if (allowed) {
            verb.run();
        } else {
            assertThatThrownBy(verb::run).isInstanceOf(Refused.class);
        }
    }

    private static void lead(Meeting meeting, MeetingState to) {
        switch (to) {
            case PLANNED -> meeting.reinstate(0);
            case HELD -> meeting.hold(ANA, AFTER, 0);
            case CANCELLED -> meeting.cancel("El cliente está de viaje", ANA, AFTER, 0);
        }
    }

    private static void lead(Minutes minutes, MinutesState to) {
        switch (to) {
            case DRAFT -> minutes.write(finished(), 0);
            case CIRCULATED -> minutes.circulate("MIN-2026-0001", new PaperId(Ids.next()), ANA, AFTER);
        }
    }

    private static void lead(ActionItem item, ActionState to) {
        switch (to) {
            case OPEN -> item.reopen("Falta el anexo", 0);
            case DONE -> item.finish(new ActionItem.Proof("Enviado por correo", null, ""), ANA, AFTER, 0);
            case DROPPED -> item.drop(ANA, AFTER);
        }
    }

    private static ActionItem anItem() {
        Minutes minutes = new Minutes(aMeetingHeld(), AFTER);
        minutes.write(finished(MeetingWords.step("Enviar pruebas de color", Party.of(ANA))), 0);
        return new ActionItem(
                Agreement.of(minutes, "MIN-2026-0001"),
                minutes.draft().actions().get(0),
                AFTER);
    }
}
