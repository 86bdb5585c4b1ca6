package app.jobbag.demo;

import app.jobbag.meetings.ActionItemDetails;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Circulation;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Meetings are planned, held and written up; what was divided there is done, mostly. */
@DemoPart
class MeetingRoom {
    private static final Duration WRITING = Duration.ofHours(3);

    private final Stage stage;
    private final MeetingPlanning planning;
    private final MinutesWriting writing;
    private final Circulation circulation;
    private final ActionItems items;

    MeetingRoom(
            Stage stage, MeetingPlanning planning, MinutesWriting writing, Circulation circulation, ActionItems items) {
        this.stage = stage;
        this.planning = planning;
        this.writing = writing;
        this.circulation = circulation;
        this.items = items;
    }

    /** Plans it now; it is held at its hour, and its minutes go out three hours later. */
    void plan(Appointment meeting, boolean talkedOver) {
        MeetingId id = planHeld(meeting);
        meeting.story().diary().at(meeting.ends().plus(WRITING), () -> {
            List<ActionItemDetails> agreed = writeUp(meeting, id);
            agreed.forEach(item -> finishSoon(meeting, item));
        });
        if (talkedOver) {
            meeting.story().diary().at(meeting.ends().plusSeconds(60), () -> talkOver(meeting, id));
        }
    }

    void planUnwritten(Appointment meeting) {
        planHeld(meeting);
    }

    /** Plans it now; once the minutes are out, the first action item goes on. */
    void planBriefing(Appointment meeting, Consumer<ActionItemDetails> then) {
        MeetingId id = planHeld(meeting);
        meeting.story().diary().at(meeting.ends().plus(WRITING), () -> {
            List<ActionItemDetails> agreed = writeUp(meeting, id);
            then.accept(agreed.get(0));
            agreed.stream().skip(1).forEach(item -> finishSoon(meeting, item));
        });
    }

    private MeetingId planHeld(Appointment meeting) {
        SignedIn ae = meeting.company().ae();
        MeetingId id = stage.as(ae, () -> planning.plan(ae, meeting.draft()));
        meeting.story().diary().at(meeting.ends(), () -> hold(ae, id));
        return id;
    }

    private void hold(SignedIn ae, MeetingId id) {
        stage.does(ae, () -> planning.hold(ae, id, planning.show(ae, id).version()));
    }

    private void talkOver(Appointment meeting, MeetingId id) {
        SignedIn ae = meeting.company().ae();
        MeetingId talk = stage.as(ae, () -> planning.plan(ae, meeting.followUp(id)));
        meeting.story().diary().at(Calendar.at(Calendar.after(meeting.day(), 1), 10, 15), () -> hold(ae, talk));
    }

    private List<ActionItemDetails> writeUp(Appointment meeting, MeetingId id) {
        SignedIn ae = meeting.company().ae();
        MinutesId minutes = stage.as(ae, () -> writing.begin(ae, id));
        stage.does(
                ae, () -> writing.write(ae, minutes, writing.show(ae, minutes).version(), meeting.minutes()));
        stage.does(
                ae,
                () -> circulation.circulate(
                        ae, minutes, writing.show(ae, minutes).version()));
        return stage.as(ae, () -> inOrder(meeting, items.of(id)));
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

    /** Four of five are done a day before they are due; the rest is left lying. */
    private void finishSoon(Appointment meeting, ActionItemDetails item) {
        Story story = meeting.story();
        int turn = story.between(0, 99);
        if (turn < 82) {
            story.diary()
                    .at(
                            Calendar.at(Calendar.before(item.task().due(), 1), 16, turn % 60),
                            () -> finish(meeting, item, turn));
        }
    }

    private void finish(Appointment meeting, ActionItemDetails item, int turn) {
        SignedIn ae = meeting.company().ae();
        stage.does(ae, () -> {
            int version = items.details(item.id()).version();
            items.finish(ae, item.id(), version, Words.pick(meeting.words().done(), turn));
        });
    }
}
