package app.jobbag.meetings.invitations;

import app.jobbag.meetings.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invitations as the meeting's page shows them.
 *
 * @param sent null before the first went out
 * @param ahead whether the meeting is still to come, so that invitations can go out and be answered
 */
public record InvitationDetails(
        List<Invitee> invitees, @Nullable Sent sent, boolean ahead) {
    public InvitationDetails {
        invitees = List.copyOf(invitees);
    }

    public long mails() {
        return invitees.stream()
                .filter(each -> each.step().isMail() && each.who().mailed())
                .count();
    }

    /** Whether there is something to send. */
    public boolean isDue() {
        return ahead && invitees.stream().anyMatch(each -> each.step().isMail());
    }

    public boolean isFirst() {
        return sent == null;
    }

    public boolean isWaiting() {
        return ahead && invitees.stream().anyMatch(Invitee::isWaiting);
    }

    /** How many said so: {@link Answer} by name, or NONE. */
    public long count(String word) {
        return invitees.stream()
                .map(Invitee::invitation)
                .filter(each -> each != null && each.word().equals(word))
                .count();
    }

    /** The invitation of somebody who can answer it now; null for everybody else. */
    public @Nullable Invitation own(Party party) {
        return invitees.stream()
                .filter(each -> ahead && each.who().party().equals(party))
                .map(Invitee::invitation)
                .filter(each -> each != null && !each.calledOff())
                .findFirst()
                .orElse(null);
    }
}
