package app.jobbag.meetings.live;

import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.staff.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks back at a line who is meant: those of the typed name, else everybody at the table. */
public final class MeantOwners {
    private MeantOwners() {}

    /** By line, of those lines where it is not clear. */
    public static Map<UUID, List<Attendee>> of(SignedIn who, MeetingDetails meeting, Roll roll, List<LiveLine> lines) {
        NamesAtTable names = new NamesAtTable(meeting.plan(), roll, Party.of(who.id()));
        Map<UUID, List<Attendee>> meant = new HashMap<>();
        for (LiveLine line : lines) {
            if (line.isOwnerUnclear()) {
                List<Party> found = names.find(line.task().ownerText());
                meant.put(line.id(), found.isEmpty() ? names.atTable() : roll.of(found));
            }
        }
        return meant;
    }
}
