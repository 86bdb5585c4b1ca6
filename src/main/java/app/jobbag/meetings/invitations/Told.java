package app.jobbag.meetings.invitations;

import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an invitation tells: what is the agency's alone, such as why no manager takes part, has no place in it. Kept as
 * it was told, so that nobody outside reads a change before it has passed its gate.
 */
public record Told(
        String subject,
        String purpose,
        LocalDateTime start,
        String zone,
        int minutes,
        String place,
        String link,
        List<Line> agenda,
        List<Guest> guests) {
    /**
     * An item of the agenda.
     *
     * @param lead who leads it, by name; empty for nobody
     */
    public record Line(String text, @Nullable Integer minutes, String lead) {}

    public record Guest(Party.Side side, String id, boolean required) {
        boolean is(Party party) {
            return side == party.side() && id.equals(party.id().toString());
        }
    }

    public Told {
        agenda = List.copyOf(agenda);
        guests = List.copyOf(guests);
    }

    static Told of(MeetingDetails meeting, Roll roll) {
        MeetingDraft plan = meeting.plan();
        return new Told(
                plan.subject(),
                plan.purpose(),
                plan.when().start(),
                plan.when().zone().getId(),
                plan.when().minutes(),
                plan.place(),
                plan.callLink(),
                plan.agenda().stream()
                        .map(topic -> new Line(topic.text(), topic.minutes(), roll.name(topic.lead())))
                        .toList(),
                plan.participants().stream()
                        .map(each ->
                                new Guest(each.party().side(), each.party().id().toString(), each.required()))
                        .toList());
    }

    public ZonedDateTime begins() {
        return start.atZone(ZoneId.of(zone));
    }

    Instant ends() {
        return begins().plusMinutes(minutes).toInstant();
    }

    /** Whether everybody has to look into the diary again. */
    boolean isAtAnotherTime(Told before) {
        return !begins().toInstant().equals(before.begins().toInstant()) || minutes != before.minutes;
    }
}
