package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.because;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingDraftTest {
    private final MeetingDraft plan = withAProjector(
            because(aDraft(new ClientId(Ids.next()), MeetingKind.CLIENT, Party.of(MeetingWords.ANA)), "Ella lo pidió"));

    @Test
    void anotherAgendaChangesNothingElse() {
        List<MeetingDraft.Topic> agenda = List.of(new MeetingDraft.Topic("Otro punto", 10, null));
        MeetingDraft other = plan.withAgenda(agenda);
        assertThat(other.agenda()).isEqualTo(agenda);
        assertThat(other.withAgenda(plan.agenda())).isEqualTo(plan);
    }

    @Test
    void anotherTimeChangesNothingElse() {
        MeetingDraft.When later = new MeetingDraft.When(
                plan.when().start().plusDays(1), plan.when().zone(), 30);
        assertThat(plan.at(later).when()).isEqualTo(later);
        assertThat(plan.at(later).at(plan.when())).isEqualTo(plan);
    }

    private static MeetingDraft withAProjector(MeetingDraft draft) {
        return new MeetingDraft(
                draft.client(),
                draft.project(),
                draft.kind(),
                draft.subject(),
                draft.purpose(),
                draft.when(),
                draft.place(),
                draft.callLink(),
                draft.participants(),
                draft.agenda(),
                draft.executiveReason(),
                draft.follows(),
                List.of("Projector"));
    }
}
