package app.jobbag.meetings.invitations;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as whoever got it sees it: what was told, by the own clock, and what was answered.
 *
 * @param name whose answer it is
 * @param planner who invites
 */
public record AskedToMeet(
        UUID id,
        UUID meeting,
        UUID client,
        Party.Side side,
        UUID guest,
        String name,
        String language,
        String clock,
        UUID plannerId,
        String planner,
        Told told,
        Instant startsAt,
        boolean calledOff,
        @Nullable Answer answer,
        String reason,
        String proposal,
        @Nullable Instant answeredAt) {
    public MeetingId meetingId() {
        return new MeetingId(meeting);
    }

    public ClientId clientId() {
        return new ClientId(client);
    }

    Letter.About about() {
        return new Letter.About(meetingId(), clientId(), new PersonId(plannerId));
    }

    Party party() {
        return new Party(side, guest);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(clock);
    }

    /** By the own clock. */
    public ZonedDateTime begins() {
        return startsAt.atZone(zone());
    }

    public boolean isElsewhere() {
        return !told.begins().getOffset().equals(begins().getOffset());
    }

    /** Whether it can be answered. */
    public boolean isOpen(Instant now) {
        return !calledOff && startsAt.isAfter(now);
    }

    /** The end of the key that says what became of it. */
    public String word(Instant now) {
        if (calledOff) {
            return "CALLED_OFF";
        }
        return startsAt.isAfter(now) ? answer == null ? "NONE" : answer.name() : "OVER";
    }
}
