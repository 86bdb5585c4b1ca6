package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.kernel.Guarded;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as its page reads it.
 *
 * @param reason why there is another version than the signed one
 * @param sentBack why a signer refused the version that was sent last
 * @param asked the signing of the version that was sent last; null while it is not asked
 * @param undoable whether the last change of lines can be taken back
 */
public record ScheduleDetails(
        ScheduleId id,
        int version,
        ClientId client,
        String clientName,
        UUID project,
        String projectName,
        String title,
        LocalDate startsOn,
        ScheduleState state,
        @Nullable String number,
        int revision,
        UUID ae,
        String aeName,
        @Nullable UUID signerId,
        @Nullable String signer,
        String reason,
        String sentBack,
        @Nullable UUID current,
        @Nullable UUID baseline,
        @Nullable LocalDateTime endsAt,
        int lostAgency,
        int lostClient,
        int lostSupplier,
        boolean undoable,
        @Nullable UUID paper,
        @Nullable Asked asked,
        List<Sent> versions)
        implements Guarded {
    /** The signers in their order. */
    public record Asked(SignatureRequestId id, RequestState state, int version, List<Signing> signers) {
        /** Whoever is asked and has not answered. */
        public @Nullable Signing waiting() {
            return signers.stream()
                    .filter(each -> state == RequestState.OPEN && each.state() == SignerState.ASKED)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One signer, of the agency or of the client. */
    public record Signing(
            UUID id,
            String party,
            UUID who,
            String name,
            SignerState state,
            @Nullable Instant settledAt) {
        public boolean isContact() {
            return party.equals("CLIENT");
        }
    }

    /** A version that was sent, the newest first; its sealed document once all have signed. */
    public record Sent(
            UUID id,
            int revision,
            String reason,
            UUID paper,
            Instant sentAt,
            String sentByName,
            @Nullable RequestState state,
            @Nullable FileId sealed) {}

    public boolean isSigned() {
        return baseline != null;
    }

    public int lost() {
        return lostAgency + lostClient + lostSupplier;
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
