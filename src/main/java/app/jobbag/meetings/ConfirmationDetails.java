package app.jobbag.meetings;

import app.jobbag.platform.outbox.MailState;
import app.jobbag.signoffs.LinkCourse;
import app.jobbag.signoffs.Objection;
import app.jobbag.signoffs.SealedDocument;
import app.jobbag.signoffs.SignerState;
import app.jobbag.signoffs.Suggested;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the confirmation of minutes has come.
 *
 * @param late whether nobody was asked although it is time: somebody must do it by hand
 * @param objection the agreed time to object; null where only answers count
 * @param named whom those who were asked name instead of themselves, until that is decided
 * @param sealed the minutes with the evidence of the answers, once it is settled
 */
public record ConfirmationDetails(
        ConfirmationState state,
        boolean late,
        @Nullable Objection objection,
        List<Asked> asked,
        @Nullable SealedDocument sealed,
        List<Suggested> named) {
    public ConfirmationDetails {
        asked = List.copyOf(asked);
        named = List.copyOf(named);
    }

    /**
     * A contact who was asked, or will be.
     *
     * @param days for how many days the question has stood
     * @param state null before anybody was asked
     * @param ended whether the answers of others have ended it, so that this one is not waited for any more
     * @param paperAt since when a signed paper waits for its second person
     */
    public record Asked(
            String name,
            String capacity,
            @Nullable SignerState state,
            boolean ended,
            @Nullable Instant askedAt,
            long days,
            int reminders,
            int mistyped,
            @Nullable Instant remindedAt,
            @Nullable MailState mail,
            @Nullable Instant openedAt,
            @Nullable Instant settledAt,
            @Nullable String remarks,
            @Nullable UUID id,
            int position,
            @Nullable Instant paperAt) {
        static Asked later(String name) {
            return new Asked(name, "", null, false, null, 0, 0, 0, null, null, null, null, null, null, 0, null);
        }

        public boolean isWaiting() {
            return state == SignerState.ASKED && !ended;
        }

        /** So often that somebody else may have tried: whoever sent it should know. */
        public boolean isSuspicious() {
            return mistyped >= LinkCourse.SUSPICIOUS;
        }

        public boolean isOpened() {
            return openedAt != null;
        }
    }

    /** Somebody was asked: the minutes stand as the answers do. */
    public boolean isBegun() {
        return state != ConfirmationState.NOT_ASKED;
    }

    public boolean isWaiting() {
        return state == ConfirmationState.WAITING;
    }

    public boolean isDisputed() {
        return state == ConfirmationState.DISPUTED;
    }
}
