package app.jobbag.rights;

import app.jobbag.files.PaperId;
import app.jobbag.kernel.Id;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A client's meetings in all their stages. */
@Component
class MeetingWorld {
    private final ClientsCast cast;
    private final MeetingObjects meetings;
    private final LiveObjects live;
    private final MinutesWriting writing;

    MeetingWorld(ClientsCast cast, MeetingObjects meetings, LiveObjects live, MinutesWriting writing) {
        this.cast = cast;
        this.meetings = meetings;
        this.live = live;
        this.writing = writing;
    }

    ReportObjects reports() {
        return meetings.reports();
    }

    /** Answers the circulated minutes. */
    MinutesId meet(Crew crew, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        MeetingId planned = meetings.planned(crew);
        put(objects, planned);
        put(objects, live.line(crew, planned));
        MinutesId draft = meetings.minutes(crew);
        put(objects, draft);
        for (String end : List.of("waiver/new", "waiver", "request")) {
            special.put("/meetings/{id}/follow-up/" + end, live.held(crew, draft));
        }
        special.put("/meetings/{id}/cancellation", List.of(meetings.planned(crew)));
        MeetingId typed = meetings.planned(crew);
        special.put("/meetings/{id}/live/lines/{line}", List.of(typed, live.line(crew, typed)));
        special.put("/action-items/{id}/postponement", List.of(meetings.item(crew, meetings.circulated(crew))));
        MinutesId circulated = meetings.circulated(crew);
        put(objects, meetings.item(crew, circulated));
        PaperId paper =
                cast.as(crew.ae(), () -> writing.show(crew.ae(), circulated).paper());
        put(objects, Objects.requireNonNull(paper));
        put(objects, live.question(crew, planned));
        return circulated;
    }

    private static void put(Map<Class<?>, Id> objects, Id id) {
        objects.put(id.getClass(), id);
    }
}
