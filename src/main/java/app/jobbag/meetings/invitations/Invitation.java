package app.jobbag.meetings.invitations;

import app.jobbag.meetings.Party;
import app.jobbag.platform.outbox.MailState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was invited, and what became of it.
 *
 * @param email where the newest invitation went
 * @param askedAt since when an answer is awaited
 */
public record Invitation(
        UUID id,
        Party.Side side,
        UUID guest,
        boolean calledOff,
        String email,
        MailState mail,
        Instant askedAt,
        @Nullable Answer answer,
        String reason,
        String proposal,
        @Nullable Instant answeredAt,
        int reminders,
        @Nullable Instant remindedAt) {
    public Party party() {
        return new Party(side, guest);
    }

    public boolean isWaiting() {
        return !calledOff && answer == null;
    }

    /** The end of the key of its word. */
    public String word() {
        return calledOff ? "CALLED_OFF" : answer == null ? "NONE" : answer.name();
    }
}
