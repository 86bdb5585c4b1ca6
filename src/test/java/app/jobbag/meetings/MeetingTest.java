package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.AFTER;
import static app.jobbag.meetings.MeetingWords.ANA;
import static app.jobbag.meetings.MeetingWords.BEFORE;
import static app.jobbag.meetings.MeetingWords.CLIENT;
import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.aMeeting;
import static app.jobbag.meetings.MeetingWords.aMeetingHeld;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final Party WANG = Party.of(new ContactId(Ids.next()));

    @Test
    void countsItsStartByTheClockOfItsPlace() {
        assertThat(aMeeting().details().startsAt()).isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void isNotHeldOnADayBeforeItsOwn() {
        assertThatThrownBy(() -> aMeeting().hold(ANA, BEFORE, 0)).hasMessage("meetings.notYet");
    }

    @Test
    void isNotCancelledWithoutAReason() {
        assertThatThrownBy(() -> aMeeting().cancel(" ", ANA, BEFORE, 0))
                .hasMessage("meetings.cancelReasonMissing")
                .extracting(e -> ((Refused) e).field())
                .isEqualTo("reason");
    }

    @Test
    void refusesThePeopleThatItsKindDoesNotFit() {
        refused("meetings.nobodyOfTheirs", MeetingKind.CLIENT, Party.of(ANA));
        refused("meetings.nobodyOfTheirs", MeetingKind.PRESENTATION, Party.of(ANA));
        refused("meetings.internalOnly", MeetingKind.INTERNAL, Party.of(ANA), WANG);
        refused("meetings.nobodyOfOurs", MeetingKind.CLIENT, WANG);
        refused("meetings.participantTwice", MeetingKind.CLIENT, Party.of(ANA), WANG, WANG);
    }

    @Test
    void refusesAChangeWrittenFromAnOlderVersion() {
        assertThatThrownBy(() -> aMeeting().change(aDraft(CLIENT, MeetingKind.INTERNAL, Party.of(ANA)), 3))
                .isInstanceOf(Stale.class);
    }

    @Test
    void hasNoMinutesBeforeItWasHeld() {
        assertThatThrownBy(() -> new Minutes(aMeeting(), AFTER)).hasMessage("meetings.notHeld");
    }

    @Test
    void beginsItsMinutesWithEverybodyPresent() {
        assertThat(new Minutes(aMeetingHeld(), AFTER).draft().present()).containsExactly(Party.of(ANA));
    }

    @Test
    void keepsTheItemOfALineThatIsWrittenAnew() {
        Minutes minutes = new Minutes(aMeetingHeld(), AFTER);
        minutes.write(finished(step("Enviar pruebas", Party.of(ANA))), 0);
        MinutesDraft.Step kept = minutes.draft().actions().get(0);
        MinutesDraft.Step foreign = new MinutesDraft.Step(Ids.next(), "Otra", kept.owner(), "", kept.due());

        minutes.write(finished(kept, kept, foreign), 0);

        List<MinutesDraft.Step> actions = minutes.draft().actions();
        assertThat(actions.get(0).item()).isEqualTo(kept.item());
        assertThat(actions).extracting(MinutesDraft.Step::item).doesNotHaveDuplicates();
        assertThat(actions.get(2).item()).isNotEqualTo(foreign.item());
    }

    private static void refused(String key, MeetingKind kind, Party... people) {
        assertThatThrownBy(() -> new Meeting(aDraft(CLIENT, kind, people), ANA, BEFORE))
                .hasMessage(key)
                .extracting(e -> ((Refused) e).field())
                .isEqualTo("participants");
    }
}
