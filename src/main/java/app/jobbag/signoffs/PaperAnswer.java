package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.files.FileFace;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that came back, as it was recorded, and what became of it.
 *
 * @param sha256 of the scan
 * @param settledBy who confirmed or rejected it; null while it waits, and when it fell away
 */
public record PaperAnswer(
        PaperAnswerId id,
        UUID sheet,
        SignerId signer,
        ContactId contact,
        FileFace scan,
        String sha256,
        String writtenName,
        SignerState outcome,
        @Nullable String remarks,
        LocalDate dated,
        PersonId recorder,
        String recordedBy,
        Instant recordedAt,
        PaperAnswerState state,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String reason) {
    public boolean isWaiting() {
        return state == PaperAnswerState.WAITING;
    }
}
