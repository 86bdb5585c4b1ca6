package app.jobbag.rights;

import app.jobbag.kernel.Id;
import app.jobbag.kernel.Ids;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.QuestionId;
import app.jobbag.meetings.live.Carried;
import app.jobbag.meetings.live.CarryOver;
import app.jobbag.meetings.live.LineId;
import app.jobbag.meetings.live.LineKind;
import app.jobbag.meetings.live.LiveChange;
import app.jobbag.meetings.live.LiveNotes;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is typed at a crew's meeting, and what is still open from another. */
@Component
class LiveObjects {
    private final ClientsCast cast;
    private final MeetingPlanning planning;
    private final MinutesWriting writing;
    private final LiveNotes notes;
    private final CarryOver carryOver;

    LiveObjects(
            ClientsCast cast, MeetingPlanning planning, MinutesWriting writing, LiveNotes notes, CarryOver carryOver) {
        this.cast = cast;
        this.planning = planning;
        this.writing = writing;
        this.notes = notes;
        this.carryOver = carryOver;
    }

    LineId line(Crew crew, MeetingId meeting) {
        LineId line = new LineId(Ids.next());
        LiveChange typed = LiveChange.add(
                Ids.next(), line.value(), LineKind.NOTE, crew.word(Canary.MEETING), crew.word(Canary.MEETING));
        cast.as(crew.ae(), () -> notes.apply(crew.ae(), meeting, List.of(typed)));
        return line;
    }

    QuestionId question(Crew crew, MeetingId meeting) {
        return cast.as(
                crew.ae(),
                () -> carryOver.of(planning.show(crew.ae(), meeting)).get().stream()
                        .filter(Carried::isQuestion)
                        .map(each -> new QuestionId(each.id()))
                        .findFirst()
                        .orElseThrow());
    }

    List<Id> held(Crew crew, MinutesId minutes) {
        return List.of(cast.as(crew.ae(), () -> writing.show(crew.ae(), minutes).meeting()));
    }
}
