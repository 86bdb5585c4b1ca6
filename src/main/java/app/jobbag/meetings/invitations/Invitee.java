package app.jobbag.meetings.invitations;

import app.jobbag.meetings.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the table, or who sat there before, with what the next sending does and what became of the last.
 *
 * @param invitation null for whoever never got one
 */
public record Invitee(
        Attendee who, boolean required, Step step, @Nullable Invitation invitation) {
    public boolean isWaiting() {
        return invitation != null && invitation.isWaiting();
    }
}
