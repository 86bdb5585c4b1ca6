package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.ANA;
import static app.jobbag.meetings.MeetingWords.corrected;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.meetings.MinutesDraft.Missing;
import app.jobbag.meetings.MinutesDraft.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MEET-3, field by field. */
class MinutesDraftTest {

    @Test
    void lacksNothingWithConclusionAndDivisionOfWork() {
        assertThat(finished(step("Enviar pruebas", Party.of(ANA))).missing(false))
                .isEmpty();
    }

    @Test
    void lacksNothingWhenItSaysThatNobodyHasAnythingToDo() {
        assertThat(finished().missing(false)).isEmpty();
    }

    @Test
    void asksForConclusionAndDivisionOfWork() {
        MinutesDraft empty = new MinutesDraft(List.of(), "", List.of(), " ", List.of(), false, "");

        assertThat(empty.missing(false))
                .containsExactly(
                        new Missing("conclusion", "meetings.minutes.missing.conclusion"),
                        new Missing("noActions", "meetings.minutes.missing.division"));
    }

    @Test
    void asksEachActionForStepOwnerAndDeadline() {
        MinutesDraft draft = finished(step("Enviar pruebas", Party.of(ANA)), new Step(null, "", null, "", null));

        assertThat(draft.missing(false))
                .extracting(Missing::field)
                .containsExactly("actions[1].text", "actions[1].owner", "actions[1].due");
    }

    @Test
    void doesNotTakeNobodyHasAnythingToDoBesideActions() {
        MinutesDraft both = finished(step("Enviar pruebas", Party.of(ANA)));
        MinutesDraft draft = new MinutesDraft(List.of(), "", List.of(), both.conclusion(), both.actions(), true, "");

        assertThat(draft.missing(false))
                .extracting(Missing::key)
                .containsExactly("meetings.minutes.missing.noneButSome");
    }

    @Test
    void asksACorrectionWhatItCorrects() {
        assertThat(finished().missing(true)).extracting(Missing::field).containsExactly("addendum");
        assertThat(corrected(finished(), "El plazo era el 4").missing(true)).isEmpty();
    }
}
