package app.jobbag.meetings.live;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.LiveMeeting;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.UUID;

/** A meeting under way, and what its people type. */
final class LiveScene {
    static final String TOPIC = "Three concepts";

    final LiveMeeting table;
    final MeetingId meeting;
    private final LiveNotes notes;

    LiveScene(LiveMeeting table, LiveNotes notes) {
        this.table = table;
        this.notes = notes;
        this.meeting = table.planned();
    }

    UUID types(SignedIn who, String text) {
        UUID line = Ids.next();
        does(who, LiveChange.add(Ids.next(), line, LineKind.NOTE, TOPIC, text));
        return line;
    }

    Outcome does(SignedIn who, LiveChange change) {
        return all(who, List.of(change)).get(0);
    }

    List<Outcome> all(SignedIn who, List<LiveChange> changes) {
        return table.as(who, () -> notes.apply(who, meeting, changes));
    }

    LiveNews news(long since) {
        return table.as(table.ana(), () -> notes.since(table.ana(), meeting, since));
    }

    List<String> texts() {
        return news(0).lines().stream().map(LiveLine::text).toList();
    }

    LiveLine line(UUID id) {
        return news(0).lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
