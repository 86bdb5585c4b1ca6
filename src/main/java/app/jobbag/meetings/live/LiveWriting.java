package app.jobbag.meetings.live;

import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.TextCleaner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes up changes of live notes one after the other, under the meeting's lock. */
@Component
class LiveWriting {
    private static final int LONGEST = 1000;
    private static final int LONGEST_TOPIC = 300;

    private final LiveRows rows;
    private final Rolls rolls;
    private final Clock clock;

    LiveWriting(LiveRows rows, Rolls rolls, Clock clock) {
        this.rows = rows;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** @throws Refused for a meeting that was cancelled, or whose minutes are circulated */
    Session begin(SignedIn who, MeetingDetails meeting) {
        if (meeting.isCancelled()) {
            throw new Refused("meetings.cancelledAlready");
        }
        Roll roll = rolls.of(meeting.client()).get();
        LiveRows.Of of = LiveRows.Of.of(meeting);
        rows.lock(of);
        if (rows.isFixed(of)) {
            throw new Refused("meetings.minutesFixed");
        }
        return new Session(who, meeting, roll, of);
    }

    /** The changes that one request brings. */
    final class Session {
        private final UUID person;
        private final LiveRows.Of of;
        private final Roll roll;
        private final NamesAtTable names;
        private final DayWords days;
        private final Instant now = clock.instant();

        private Session(SignedIn who, MeetingDetails meeting, Roll roll, LiveRows.Of of) {
            this.person = who.id().value();
            this.of = of;
            this.roll = roll;
            this.names = new NamesAtTable(meeting.plan(), roll, Party.of(who.id()));
            LocalDate today = now.atZone(meeting.plan().when().zone()).toLocalDate();
            this.days = new DayWords(today, who.locale());
        }

        /** Whether this person types here for the first time. */
        boolean isFirst() {
            return !rows.hasWritten(of, person);
        }

        Outcome apply(LiveChange change) {
            return switch (change.what()) {
                case ADD -> add(change);
                case EDIT -> toLine(change, this::edit);
                case REMOVE -> toLine(change, this::remove);
                case MOVE -> toLine(change, this::move);
                case OWN -> toLine(change, this::own);
                case START, PAUSE -> clock(change);
            };
        }

        /** The words that a change is about to replace, where somebody else has typed them. */
        @Nullable
        String wordsOfOthers(LiveChange change) {
            return switch (change.what()) {
                case EDIT, REMOVE ->
                    line(change)
                            .filter(line -> !line.writtenBy().equals(person) && !line.removed())
                            .map(LiveRows.Stored::text)
                            .orElse(null);
                case ADD, MOVE, OWN, START, PAUSE -> null;
            };
        }

        @Nullable
        String words(LiveChange change) {
            return line(change)
                    .filter(line -> !line.removed())
                    .map(LiveRows.Stored::text)
                    .orElse(null);
        }

        private Outcome add(LiveChange change) {
            TypedLine typed = TypedLine.read(change.kindOrNote(), TextCleaner.clean(change.textOrNone()));
            String topic = TextCleaner.clean(change.topicOrNone());
            if (change.line() == null || typed.text().isEmpty() || topic.length() > LONGEST_TOPIC) {
                return Outcome.refused(change, "live.empty");
            } else if (typed.text().length() > LONGEST) {
                return Outcome.refused(change, "live.tooLong");
            }
            boolean taken = rows.claim(of, change.id(), person)
                    && !rows.add(of, change.line(), topic, words(typed, Optional.empty()), person, now)
                    && line(change).isEmpty();
            return taken ? Outcome.refused(change, "live.unknown") : Outcome.done(change);
        }

        private Outcome toLine(LiveChange change, BiFunction<LiveChange, LiveRows.Stored, Outcome> verb) {
            return line(change)
                    .map(line -> verb.apply(change, line))
                    .orElseGet(() -> Outcome.refused(change, "live.unknown"));
        }

        /** Nobody's words go under: what somebody else has changed meanwhile is shown beside one's own. */
        private Outcome edit(LiveChange change, LiveRows.Stored line) {
            LineKind kind = change.kind() == null ? line.kind() : change.kind();
            TypedLine typed = TypedLine.read(kind, TextCleaner.clean(change.textOrNone()));
            if (typed.text().isEmpty() || typed.text().length() > LONGEST) {
                return Outcome.refused(change, typed.text().isEmpty() ? "live.empty" : "live.tooLong");
            }
            boolean same = typed.text().equals(line.text()) && typed.kind() == line.kind() && !line.removed();
            if (!same && !seen(change, line)) {
                return known(change) ? Outcome.done(change) : Outcome.conflict(change);
            }
            if (rows.claim(of, change.id(), person) && !same) {
                rows.write(of, line, words(typed, Optional.of(line)), person);
            }
            return Outcome.done(change);
        }

        private Outcome remove(LiveChange change, LiveRows.Stored line) {
            if (!line.removed() && !seen(change, line)) {
                return known(change) ? Outcome.done(change) : Outcome.conflict(change);
            }
            if (rows.claim(of, change.id(), person) && !line.removed()) {
                rows.remove(of, line, person);
            }
            return Outcome.done(change);
        }

        private Outcome move(LiveChange change, LiveRows.Stored line) {
            String topic = change.topic() == null ? line.topic() : TextCleaner.clean(change.topic());
            if (topic.length() > LONGEST_TOPIC) {
                return Outcome.refused(change, "live.unknown");
            }
            if (rows.claim(of, change.id(), person)) {
                rows.move(of, line, topic, change.after());
            }
            return Outcome.done(change);
        }

        /** Says who was meant, or what day. */
        private Outcome own(LiveChange change, LiveRows.Stored line) {
            Party owner = Party.parse(change.owner());
            boolean known = roll.invitable().stream().map(Attendee::party).anyMatch(each -> each.equals(owner));
            if (line.kind() != LineKind.ACTION || (owner != null && !known)) {
                return Outcome.refused(change, "meetings.stranger");
            }
            if (rows.claim(of, change.id(), person)) {
                ActionLine task = line.task().meaning(owner, change.due());
                rows.write(of, line, new LiveRows.Words(line.kind(), line.text(), task), person);
            }
            return Outcome.done(change);
        }

        private Outcome clock(LiveChange change) {
            String topic = TextCleaner.clean(change.topicOrNone());
            if (topic.length() <= LONGEST_TOPIC && rows.claim(of, change.id(), person)) {
                rows.stop(of, now);
                if (change.what() == LiveChange.What.START) {
                    rows.start(of, change.id(), topic, now);
                }
            }
            return Outcome.done(change);
        }

        private LiveRows.Words words(TypedLine typed, Optional<LiveRows.Stored> before) {
            ActionLine read = typed.kind() == LineKind.ACTION
                    ? ActionLine.read(typed.text(), names, days)
                    : new ActionLine("", "", List.of(), "", null);
            boolean wasAction = before.map(LiveRows.Stored::kind)
                    .filter(LineKind.ACTION::equals)
                    .isPresent();
            ActionLine task = wasAction && typed.kind() == LineKind.ACTION
                    ? before.orElseThrow().kept(read)
                    : read;
            return new LiveRows.Words(typed.kind(), typed.text(), task);
        }

        private Optional<LiveRows.Stored> line(LiveChange change) {
            return change.line() == null ? Optional.empty() : rows.find(of, change.line());
        }

        private static boolean seen(LiveChange change, LiveRows.Stored line) {
            return change.version() != null && change.version() == line.version();
        }

        /** Taken up before: the answer was lost, not the words. */
        private boolean known(LiveChange change) {
            return rows.wasClaimed(of, change.id());
        }
    }
}
