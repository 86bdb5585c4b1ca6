package app.jobbag.demo;

import app.jobbag.meetings.ActionItemDetails;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Evidence;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesId;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/** Meetings are planned, held and written up; what was divided there is done, mostly. */
@DemoPart
class MeetingRoom {
    private static final Duration WRITING = Duration.ofHours(3);
    /** Talks of the last so many days still wait for their minutes. */
    private static final int UNWRITTEN = 21;

    private static final int UNSETTLED = 4;

    private final Stage stage;
    private final MeetingPlanning planning;
    private final MinutesDesk desk;
    private final MinutesAnswers answers;
    private final ActionItems items;

    MeetingRoom(Stage stage, MeetingPlanning planning, MinutesDesk desk, MinutesAnswers answers, ActionItems items) {
        this.stage = stage;
        this.planning = planning;
        this.desk = desk;
        this.answers = answers;
        this.items = items;
    }

    /** Plans it now; it is held at its hour, and its minutes go out three hours later. */
    MeetingId plan(Appointment meeting, boolean talkedOver) {
        MeetingId id = planHeld(meeting, talkedOver);
        meeting.story().diary().at(meeting.ends().plus(WRITING), () -> {
            writeUp(meeting, id);
            agreed(meeting, id).forEach(item -> finishSoon(meeting, item));
        });
        if (talkedOver) {
            meeting.story().diary().at(meeting.ends().plusSeconds(60), () -> talkOver(meeting, id));
        }
        return id;
    }

    void planUnwritten(Appointment meeting) {
        planHeld(meeting, false);
    }

    /** Plans it now; once the minutes are out, the first action item goes on. */
    void planBriefing(Appointment meeting, Consumer<ActionItemDetails> then) {
        MeetingId id = planHeld(meeting, false);
        meeting.story().diary().at(meeting.ends().plus(WRITING), () -> {
            writeUp(meeting, id);
            List<ActionItemDetails> agreed = agreed(meeting, id);
            then.accept(agreed.get(0));
            agreed.stream().skip(1).forEach(item -> finishSoon(meeting, item));
        });
    }

    /** What is not talked over is said to need no talk; that of the last days still waits for somebody to say so. */
    private MeetingId planHeld(Appointment meeting, boolean talkedOver) {
        SignedIn ae = meeting.company().ae();
        MeetingId id = stage.as(ae, () -> planning.plan(ae, meeting.draft()));
        meeting.story().diary().at(meeting.ends(), () -> hold(ae, id));
        LocalDate next = Calendar.after(meeting.day(), 1);
        if (!talkedOver && next.isBefore(meeting.story().calendar().ago(UNSETTLED))) {
            String reason = meeting.words().live().noTalk();
            meeting.story().diary().at(Calendar.at(next, 9, 5), () -> desk.needsNoTalk(ae, id, reason));
        }
        return id;
    }

    private void hold(SignedIn ae, MeetingId id) {
        stage.does(ae, () -> planning.hold(ae, id, planning.show(ae, id).version()));
    }

    private void talkOver(Appointment meeting, MeetingId id) {
        SignedIn ae = meeting.company().ae();
        MeetingId talk = stage.as(ae, () -> planning.plan(ae, meeting.followUp(id)));
        LocalDate day = Calendar.after(meeting.day(), 1);
        meeting.story().diary().at(Calendar.at(day, 10, 15), () -> hold(ae, talk));
        if (day.isBefore(meeting.story().calendar().ago(UNWRITTEN))) {
            meeting.story()
                    .diary()
                    .at(Calendar.at(day, 12, 20), () -> desk.writeUp(ae, talk, meeting.followUpMinutes()));
        }
    }

    private void writeUp(Appointment meeting, MeetingId id) {
        MinutesId minutes = desk.writeUp(meeting.company().ae(), id, meeting.minutes());
        answers.expect(meeting, minutes, meeting.ends().plus(WRITING));
    }

    private List<ActionItemDetails> agreed(Appointment meeting, MeetingId id) {
        return stage.as(meeting.company().ae(), () -> inOrder(meeting, items.of(id)));
    }

    /** As they were written down, whatever they are sorted by. */
    private static List<ActionItemDetails> inOrder(Appointment meeting, List<ActionItemDetails> agreed) {
        List<String> written = meeting.minutes().actions().stream()
                .map(MinutesDraft.Step::text)
                .toList();
        return agreed.stream()
                .sorted(Comparator.comparing(item -> written.indexOf(item.task().step())))
                .toList();
    }

    /** Four of five are done a day before they are due, most others some days late; a few are left lying. */
    private void finishSoon(Appointment meeting, ActionItemDetails item) {
        Story story = meeting.story();
        int turn = chance(meeting, item).nextInt(100);
        LocalDate due = item.task().due();
        LocalDate done = turn < 82 ? Calendar.before(due, 1) : Calendar.after(due, 3 + turn % 9);
        if (turn < 98) {
            story.diary().at(Calendar.at(done, 16, turn % 60), () -> finish(meeting, item, turn));
        }
    }

    /** The same each time, whatever other clients do at the same hour. */
    private static Random chance(Appointment meeting, ActionItemDetails item) {
        long ago = ChronoUnit.DAYS.between(
                meeting.day(), meeting.story().calendar().today());
        return new Random(
                Objects.hash(meeting.company().code(), ago, item.task().step()));
    }

    private void finish(Appointment meeting, ActionItemDetails item, int turn) {
        SignedIn ae = meeting.company().ae();
        stage.does(ae, () -> {
            int version = items.details(item.id()).version();
            String where = turn % 4 == 0 ? item.source() : "";
            items.finish(
                    ae,
                    item.id(),
                    version,
                    new Evidence(Words.pick(meeting.words().done(), turn), null, where));
        });
    }
}
