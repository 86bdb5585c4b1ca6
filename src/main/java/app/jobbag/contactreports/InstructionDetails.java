package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignerState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instruction as its page reads it.
 *
 * @param email where the contact is asked
 * @param report the report it stands in
 * @param askings the times the client was asked, the newest first
 * @param again those that are marked as the same as this one
 */
public record InstructionDetails(
        InstructionId id,
        int version,
        String number,
        InstructionDraft text,
        InstructionState state,
        Instant dueAt,
        @Nullable UUID report,
        @Nullable String reportNumber,
        @Nullable String meeting,
        String clientName,
        String contact,
        String email,
        boolean mailed,
        String takenBy,
        String declineReason,
        @Nullable ResultKind resultKind,
        @Nullable UUID resultId,
        @Nullable String resultTitle,
        @Nullable Instant endedAt,
        List<Asking> askings,
        List<Again> again)
        implements Guarded {
    public InstructionDetails {
        askings = List.copyOf(askings);
        again = List.copyOf(again);
    }

    /** The client asked for it once more. */
    public record Again(UUID id, String number, Instant askedAt) {}

    /**
     * The client was asked.
     *
     * @param request null while its paper is being printed
     */
    public record Asking(
            UUID id,
            int revision,
            Instant askedAt,
            UUID paper,
            @Nullable RequestState request,
            @Nullable UUID signer,
            @Nullable SignerState signerState,
            @Nullable Instant settledAt,
            @Nullable String remarks) {
        public boolean isWaiting() {
            return request == RequestState.OPEN;
        }
    }

    public ClientId client() {
        return text.client();
    }

    public boolean isLate(Instant now) {
        return state.isPending() && dueAt.isBefore(now);
    }

    public boolean isConfirmed() {
        return state == InstructionState.CONFIRMED;
    }

    public boolean isAsked() {
        return state == InstructionState.ASKED;
    }

    /** Where a change is written from it: on the order it is about, or first to be chosen. */
    public String toChange() {
        Job job = text.job();
        return job == null || job.order() == null
                ? "/change-orders/new?instruction=" + id.value()
                : "/workorders/" + job.order() + "/changes/new?instruction=" + id.value();
    }

    public boolean isDuplicate() {
        return state == InstructionState.DUPLICATE;
    }

    /** Where what it has become stands. */
    public @Nullable String result() {
        return resultKind == null || resultId == null ? null : resultKind.address(resultId);
    }

    @Override
    public UUID guardClient() {
        return client().value();
    }
}
