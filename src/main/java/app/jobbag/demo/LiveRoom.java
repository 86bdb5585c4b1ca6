package app.jobbag.demo;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.live.LineKind;
import app.jobbag.meetings.live.LiveChange;
import app.jobbag.meetings.live.LiveNotes;
import app.jobbag.meetings.live.MinutesFromNotes;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Notes are typed while people talk, by two of the agency, and become minutes. */
@DemoPart
class LiveRoom {
    private final Stage stage;
    private final MeetingPlanning planning;
    private final LiveNotes notes;
    private final MinutesFromNotes minutes;
    private final MinutesDesk desk;

    LiveRoom(Stage stage, MeetingPlanning planning, LiveNotes notes, MinutesFromNotes minutes, MinutesDesk desk) {
        this.stage = stage;
        this.planning = planning;
        this.notes = notes;
        this.minutes = minutes;
        this.desk = desk;
    }

    /** Plans it now; what is typed there goes out as minutes an hour later. */
    void planWritten(Appointment meeting) {
        SignedIn ae = meeting.company().ae();
        MeetingId id = plan(meeting);
        Diary diary = meeting.story().diary();
        diary.at(meeting.starts().plusSeconds(60), () -> type(meeting, id, true));
        diary.at(meeting.ends(), () -> {
            stage.does(ae, () -> notes.apply(ae, id, LiveChange.pause(Ids.next())));
            MinutesId made = stage.as(ae, () -> minutes.fill(ae, id, null));
            desk.finishUp(ae, made, meeting.words().live().conclusion());
        });
    }

    /** Plans it now; at this moment it is half over. */
    void planLive(Appointment meeting, Instant begun) {
        MeetingId id = plan(meeting);
        meeting.story().diary().at(begun, () -> type(meeting, id, false));
    }

    private MeetingId plan(Appointment meeting) {
        SignedIn ae = meeting.company().ae();
        return stage.as(ae, () -> planning.plan(ae, meeting.draft()));
    }

    private void type(Appointment meeting, MeetingId id, boolean whole) {
        SignedIn ae = meeting.company().ae();
        SignedIn lead = meeting.company().leads().get(0);
        LiveScript script = meeting.words().live();
        List<String> agenda = meeting.words().agenda();
        stage.does(ae, () -> notes.apply(ae, id, LiveChange.start(Ids.next(), agenda.get(whole ? 0 : 1))));
        for (int i = 0; i < script.lines().size(); i++) {
            LiveScript.Line line = script.lines().get(i);
            SignedIn who = i % 3 == 1 ? lead : ae;
            add(who, meeting, id, line);
        }
        if (!whole) {
            for (String text : script.late()) {
                add(lead, meeting, id, new LiveScript.Line(2, LineKind.ACTION, text));
            }
        }
    }

    private void add(SignedIn who, Appointment meeting, MeetingId id, LiveScript.Line line) {
        Map<String, String> names = Map.of(
                "ae", meeting.company().ae().name(),
                "contact", meeting.company().decider().name());
        String topic = meeting.words().agenda().get(line.topic());
        LiveChange said = LiveChange.add(Ids.next(), Ids.next(), line.kind(), topic, Words.fill(line.text(), names));
        stage.does(who, () -> notes.apply(who, id, said));
    }
}
