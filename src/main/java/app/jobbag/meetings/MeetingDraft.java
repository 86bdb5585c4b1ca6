package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written when a meeting is planned.
 *
 * @param executiveReason why an executive is met without a manager (CLI-3), empty when nobody has to say
 * @param follows the meeting that this one is the internal follow-up of
 * @param equipment what must be in the room
 */
public record MeetingDraft(
        ClientId client,
        @Nullable ProjectId project,
        MeetingKind kind,
        String subject,
        String purpose,
        When when,
        String place,
        String callLink,
        List<Invited> participants,
        List<Topic> agenda,
        String executiveReason,
        @Nullable MeetingId follows,
        List<String> equipment) {
    /** Planned by the clock on the wall of one place, so that a change of summer time moves nothing. */
    public record When(LocalDateTime start, ZoneId zone, int minutes) {
        public ZonedDateTime begins() {
            return start.atZone(zone);
        }

        public ZonedDateTime ends() {
            return begins().plusMinutes(minutes);
        }
    }

    public record Invited(Party party, boolean required) {}

    public record Topic(
            String text,
            @Nullable Integer minutes,
            @Nullable Party lead) {}

    public MeetingDraft {
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        equipment = List.copyOf(equipment);
    }

    /** The same at another time. */
    public MeetingDraft at(When other) {
        return with(other, agenda, executiveReason);
    }

    public MeetingDraft withAgenda(List<Topic> topics) {
        return with(when, topics, executiveReason);
    }

    MeetingDraft withoutExecutiveReason() {
        return with(when, agenda, "");
    }

    private MeetingDraft with(When other, List<Topic> topics, String reason) {
        return new MeetingDraft(
                client,
                project,
                kind,
                subject,
                purpose,
                other,
                place,
                callLink,
                participants,
                topics,
                reason,
                follows,
                equipment);
    }

    List<Party> parties() {
        return participants.stream().map(Invited::party).toList();
    }

    /** Everybody the draft names, also those who only lead an item. */
    List<Party> named() {
        List<Party> leads =
                agenda.stream().map(Topic::lead).filter(Objects::nonNull).toList();
        return Stream.concat(parties().stream(), leads.stream()).distinct().toList();
    }
}
