package app.jobbag.meetings.invitations;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.staff.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What somebody is written about a meeting.
 *
 * @param told what is told; of a meeting that is called off, what was told before
 * @param zone by whose clock the reader lives
 */
record Letter(About about, Told told, int sequence, Attendee to, ZoneId zone, Table table) {
    /** Which meeting. */
    record About(MeetingId meeting, ClientId client, PersonId planner) {}

    /**
     * Everybody it tells of.
     *
     * @param invitations what those answered who were invited before
     */
    record Table(Roll roll, Map<UUID, ZoneId> zones, List<Invitation> invitations) {
        ZoneId zone(Party party, ZoneId otherwise) {
            return Objects.requireNonNullElse(zones.get(party.id()), otherwise);
        }
    }

    Attendee planner() {
        return table.roll().get(Party.of(about.planner()));
    }
}
