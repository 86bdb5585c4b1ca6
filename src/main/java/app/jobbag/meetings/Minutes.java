package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a meeting's minutes: written as a draft, fixed by circulation; a correction is another version. */
@Entity
class Minutes implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private UUID meetingId;
    private int revision;
    private String discussion = "";
    private String conclusion = "";
    private boolean noActions;
    private String addendum = "";

    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.DRAFT;

    private @Nullable String number;
    private @Nullable UUID paperId;
    private @Nullable UUID circulatedBy;
    private @Nullable Instant circulatedAt;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "minutes_present", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<Present> present = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "minutes_decision", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "minutes_question", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "minutes_action", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<MinutesAction> actions = new ArrayList<>();

    /** @throws Refused for a meeting that was not held */
    @SuppressWarnings("NullAway.Init")
    Minutes(Meeting meeting, Instant now) {
        if (!meeting.isHeld()) {
            throw new Refused("meetings.notHeld");
        }
        this.id = Ids.next();
        this.clientId = meeting.client().value();
        this.meetingId = meeting.id().value();
        this.revision = 1;
        this.createdAt = now;
        meeting.parties().forEach(party -> present.add(new Present(clientId, party)));
    }

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    @SuppressWarnings("NullAway.Init")
    private Minutes(Minutes corrected, Instant now) {
        this.id = Ids.next();
        this.clientId = corrected.clientId;
        this.meetingId = corrected.meetingId;
        this.revision = corrected.revision + 1;
        this.number = corrected.number;
        this.discussion = corrected.discussion;
        this.conclusion = corrected.conclusion;
        this.noActions = corrected.noActions;
        this.createdAt = now;
        present.addAll(corrected.present);
        decisions.addAll(corrected.decisions);
        questions.addAll(corrected.questions);
        actions.addAll(corrected.actions);
    }

    void write(MinutesDraft draft, int seen) {
        refuseFixed();
        Stale.check(seen, version);
        discussion = draft.discussion();
        conclusion = draft.conclusion();
        noActions = draft.noActions();
        addendum = isCorrection() ? draft.addendum() : "";
        replace(
                present,
                draft.present().stream()
                        .map(each -> new Present(clientId, each))
                        .toList());
        replace(
                decisions,
                draft.decisions().stream()
                        .map(each -> new Decision(clientId, each))
                        .toList());
        replace(
                questions,
                draft.questions().stream()
                        .map(each -> new Question(clientId, each))
                        .toList());
        replace(actions, lines(draft));
    }

    /** @throws Refused at the first field that MEET-3 asks for, when something is missing */
    void refuseUnfinished(int seen) {
        refuseFixed();
        Stale.check(seen, version);
        draft().missing(isCorrection()).stream().findFirst().ifPresent(missing -> {
            throw new Refused(missing.key()).at(missing.field());
        });
    }

    void circulate(String givenNumber, PaperId paper, PersonId by, Instant now) {
        refuseUnfinished(version);
        state = MinutesState.CIRCULATED;
        number = givenNumber;
        paperId = paper.value();
        circulatedBy = by.value();
        circulatedAt = now;
    }

    /** The next version, to be corrected and circulated with a dated addendum. */
    Minutes correct(Instant now) {
        if (state != MinutesState.CIRCULATED) {
            throw new Refused("meetings.minutes.notCirculated");
        }
        return new Minutes(this, now);
    }

    boolean isCorrection() {
        return revision > 1;
    }

    MinutesId id() {
        return new MinutesId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    int revision() {
        return revision;
    }

    MinutesState state() {
        return state;
    }

    /** The number that a correction inherits from the version it corrects. */
    @Nullable
    String number() {
        return number;
    }

    MinutesDraft draft() {
        return new MinutesDraft(
                present.stream().map(Present::party).toList(),
                discussion,
                decisions.stream().map(Decision::text).toList(),
                questions.stream().map(Question::text).toList(),
                conclusion,
                actions.stream().map(MinutesAction::line).toList(),
                noActions,
                addendum);
    }

    MinutesDetails details() {
        return new MinutesDetails(
                id(),
                version,
                meeting(),
                client(),
                revision,
                draft(),
                state,
                number,
                paperId == null ? null : new PaperId(paperId),
                circulatedBy == null ? null : new PersonId(circulatedBy),
                circulatedAt);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void refuseFixed() {
        if (state == MinutesState.CIRCULATED) {
            throw new Refused("meetings.minutes.fixed");
        }
    }

    /** A line keeps its item; an id that was not among ours, or comes twice, is as good as none. */
    private List<MinutesAction> lines(MinutesDraft draft) {
        Set<UUID> free =
                new HashSet<>(actions.stream().map(MinutesAction::itemId).toList());
        return draft.actions().stream()
                .map(step -> new MinutesAction(clientId, step, free.remove(step.item()) ? step.item() : null))
                .toList();
    }

    private static <T> void replace(List<T> lines, List<T> wanted) {
        if (!lines.equals(wanted)) {
            lines.clear();
            lines.addAll(wanted);
        }
    }
}
