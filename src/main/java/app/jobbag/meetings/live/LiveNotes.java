package app.jobbag.meetings.live;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.live.LiveChange.What;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is typed while a meeting is held, by several people at once (MEET-2). */
@Service
@Transactional
public class LiveNotes {
    /** What a browser may send at once. */
    public static final int MOST = 200;

    private final MeetingPlanning planning;
    private final LiveQueries queries;
    private final LiveWriting writing;
    private final AccessPolicy policy;
    private final Trail trail;

    LiveNotes(MeetingPlanning planning, LiveQueries queries, LiveWriting writing, AccessPolicy policy, Trail trail) {
        this.planning = planning;
        this.queries = queries;
        this.writing = writing;
        this.policy = policy;
        this.trail = trail;
    }

    /** @param since the number that was read up to, 0 for everything */
    @Transactional(readOnly = true)
    public LiveNews since(SignedIn who, MeetingId id, long since) {
        LiveNews news = queries.since(id, since).get().orElseThrow(NotFound::new);
        policy.require(who, Action.MEETING_SEE, news);
        return news;
    }

    /**
     * Takes up what a browser sends, in its order; what it sends a second time acts once.
     *
     * @return what became of each
     * @throws Refused for a meeting that was cancelled, or whose minutes are circulated
     */
    public List<Outcome> apply(SignedIn who, MeetingId id, List<LiveChange> changes) {
        MeetingDetails meeting = planning.open(who, id);
        if (changes.size() > MOST) {
            throw new Refused("live.tooMuch");
        }
        if (changes.isEmpty()) {
            return List.of();
        }
        LiveWriting.Session session = writing.begin(who, meeting);
        if (session.isFirst()) {
            note(meeting, "notesBegun", Changes.none());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (LiveChange change : changes) {
            outcomes.add(apply(session, meeting, change));
        }
        return outcomes;
    }

    /** One change, of a form without scripts. */
    public void apply(SignedIn who, MeetingId id, LiveChange change) {
        Outcome outcome = apply(who, id, List.of(change)).get(0);
        switch (outcome.result()) {
            case DONE -> {}
            case CONFLICT -> throw new Stale();
            case REFUSED -> throw new Refused(String.valueOf(outcome.key())).at("text");
        }
    }

    /** What somebody else typed and is changed or removed now is remembered. */
    private Outcome apply(LiveWriting.Session session, MeetingDetails meeting, LiveChange change) {
        String before = session.wordsOfOthers(change);
        Outcome outcome = session.apply(change);
        if (before != null && outcome.result() == Outcome.Result.DONE && !before.equals(session.words(change))) {
            String after = change.what() == What.REMOVE ? null : session.words(change);
            note(
                    meeting,
                    change.what() == What.REMOVE ? "noteRemoved" : "noteChanged",
                    Changes.none().with("note", before, after));
        }
        return outcome;
    }

    private void note(MeetingDetails meeting, String verb, Changes changes) {
        trail.note(
                TrailNote.of("meeting", meeting.id().value(), meeting.client().value(), verb)
                        .changing(changes));
    }
}
