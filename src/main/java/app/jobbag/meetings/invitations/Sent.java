package app.jobbag.meetings.invitations;

import app.jobbag.meetings.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What went out about a meeting until now. */
public record Sent(int sequence, Told told, boolean calledOff, Instant sentAt, List<Invitation> invitations) {
    public Sent {
        invitations = List.copyOf(invitations);
    }

    Optional<Invitation> of(Party party) {
        return invitations.stream().filter(each -> each.party().equals(party)).findFirst();
    }

    List<Invitation> standing() {
        return invitations.stream().filter(each -> !each.calledOff()).toList();
    }
}
