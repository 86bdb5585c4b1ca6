package app.jobbag.meetings.live;

import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the live notes to the draft of the minutes, and what was typed later to it; what people wrote there stays. */
@Service
@Transactional
public class MinutesFromNotes {
    private final MeetingPlanning planning;
    private final MinutesWriting writing;
    private final LiveQueries queries;
    private final LiveRows rows;
    private final Words words;

    MinutesFromNotes(
            MeetingPlanning planning, MinutesWriting writing, LiveQueries queries, LiveRows rows, Words words) {
        this.planning = planning;
        this.writing = writing;
        this.queries = queries;
        this.rows = rows;
        this.words = words;
    }

    /** The client's language, what was left open before, and when the meeting's clock stops. */
    @Component("liveWords")
    record Words(ClientRegister clients, MessageSource texts, CarryOver carryOver, Clock clock) {
        NotesText of(MeetingDetails meeting) {
            return new NotesText(texts, clients.details(meeting.client()).locale());
        }
    }

    /**
     * What could go into the minutes.
     *
     * @param fresh lines that they do not have yet
     * @param changed lines that they have in other words: for people to mend, never by itself
     */
    public record Offer(MeetingDetails meeting, List<LiveLine> fresh, List<LiveLine> changed) {
        public Offer {
            fresh = List.copyOf(fresh);
            changed = List.copyOf(changed);
        }
    }

    @Transactional(readOnly = true)
    public Offer offer(SignedIn who, MeetingId id) {
        MeetingDetails meeting = planning.open(who, id);
        List<LiveLine> lines = lines(id);
        return new Offer(
                meeting,
                lines.stream().filter(LiveLine::isNews).toList(),
                lines.stream().filter(LiveLine::isChangedSince).toList());
    }

    /**
     * Opens the draft, for a meeting that is over by that, and fills in what is not there.
     *
     * @param chosen of the new lines; null for all
     * @throws Refused once minutes are circulated, and before the day of the meeting
     */
    public MinutesId fill(SignedIn who, MeetingId id, @Nullable Set<UUID> chosen) {
        MeetingDetails meeting = planning.open(who, id);
        LiveRows.Of of = LiveRows.Of.of(meeting);
        rows.lock(of);
        if (rows.isFixed(of)) {
            throw new Refused("meetings.minutesFixed");
        }
        rows.stop(of, words.clock().instant());
        if (meeting.isPlanned()) {
            planning.hold(who, id, meeting.version());
        }
        MinutesId minutes = writing.begin(who, id);
        List<LiveLine> taken = lines(id).stream()
                .filter(LiveLine::isNews)
                .filter(each -> chosen == null || chosen.contains(each.id()))
                .toList();
        List<Carried> before = words.carryOver().of(meeting).get();
        writing.extend(who, minutes, draft -> into(draft, meeting, taken, before));
        taken.forEach(each -> rows.taken(of, each.id(), each.version()));
        return minutes;
    }

    private MinutesDraft into(MinutesDraft draft, MeetingDetails meeting, List<LiveLine> taken, List<Carried> before) {
        NotesText text = words.of(meeting);
        List<String> topics =
                meeting.plan().agenda().stream().map(MeetingDraft.Topic::text).toList();
        boolean first = draft.discussion().isBlank();
        MinutesDraft begun = first ? draft.withDiscussion(text.before(before)) : draft;
        MinutesDraft filled = text.into(begun, topics, taken);
        if (!text.fits(filled)) {
            throw new Refused("live.minutes.tooLong");
        }
        return filled;
    }

    private List<LiveLine> lines(MeetingId id) {
        return queries.since(id, 0).get().orElseThrow(NotFound::new).lines();
    }
}
