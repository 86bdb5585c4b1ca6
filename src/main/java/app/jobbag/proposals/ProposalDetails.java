package app.jobbag.proposals;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its page reads it.
 *
 * @param sentBack why the client did not accept the version that was offered last
 * @param asked what the client was asked about that version; null while nobody is
 */
public record ProposalDetails(
        ProposalId id,
        int version,
        ClientId client,
        String clientName,
        UUID project,
        String projectName,
        String title,
        Locale language,
        String objectives,
        String outline,
        @Nullable UUID contactId,
        @Nullable String contact,
        @Nullable String email,
        @Nullable UUID meeting,
        @Nullable String meetingSubject,
        @Nullable Instant meetingAt,
        boolean meetingHeld,
        @Nullable UUID estimate,
        @Nullable String estimateTitle,
        @Nullable UUID schedule,
        @Nullable String scheduleTitle,
        Currency currency,
        @Nullable BigDecimal expected,
        ProposalState state,
        @Nullable String number,
        @Nullable UUID outlinePaper,
        @Nullable Instant outlineSentAt,
        @Nullable Instant preparedAt,
        @Nullable Instant presentedAt,
        @Nullable Instant endedAt,
        String endReason,
        int revision,
        @Nullable UUID current,
        @Nullable UUID accepted,
        String sentBack,
        @Nullable Reached reached,
        @Nullable Cause cause,
        @Nullable String lessons,
        @Nullable String reviewedByName,
        @Nullable Instant reviewedAt,
        @Nullable Instant closedAt,
        @Nullable Instant convertedAt,
        String author,
        @Nullable UUID paper,
        @Nullable Asked asked,
        List<Sent> versions,
        List<Order> orders,
        List<Asking> askings)
        implements Guarded {
    /** The state of a request for quotation of which nothing more is asked. */
    private static final String DECIDED = "DECIDED";

    /** How long after the presentation its review may take (PRO-4). */
    public static final Duration REVIEW = Duration.ofHours(48);

    public ProposalDetails {
        versions = List.copyOf(versions);
        orders = List.copyOf(orders);
        askings = List.copyOf(askings);
    }

    /** The client's contact who is asked, or was. */
    public record Asked(
            SignatureRequestId id,
            RequestState state,
            UUID signer,
            String name,
            SignerState signerState,
            @Nullable Instant settledAt,
            @Nullable String remarks) {
        public boolean isWaiting() {
            return state == RequestState.OPEN;
        }
    }

    /** A version that was offered, the newest first; its sealed document once it is signed. */
    public record Sent(
            UUID id,
            int revision,
            BigDecimal total,
            UUID paper,
            Instant sentAt,
            String sentByName,
            @Nullable String chosenByName,
            @Nullable RequestState state,
            @Nullable FileId sealed) {}

    /** A work order that it has become. */
    public record Order(UUID id, String title, @Nullable BigDecimal estimate, String status) {}

    /** What suppliers are asked for its estimate, about which of its rows. */
    public record Asking(UUID id, @Nullable String number, String title, String state, List<Integer> rows) {
        public Asking {
            rows = List.copyOf(rows);
        }
    }

    /** Numbers of rows of the estimate about which a request for quotation is decided. */
    public Set<Integer> decidedRows() {
        return askings.stream()
                .filter(each -> DECIDED.equals(each.state()))
                .flatMap(each -> each.rows().stream())
                .collect(Collectors.toSet());
    }

    public Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    public boolean isReviewed() {
        return reviewedAt != null;
    }

    /** Whether it must be reviewed before it is closed: one reviewed before it was lost names no cause perhaps. */
    public boolean isReviewOwed() {
        return !isReviewed()
                || state == ProposalState.LOST && (cause == Cause.NONE || lessons == null || lessons.isBlank());
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isConverted() {
        return convertedAt != null;
    }

    /** Whether a version stands before the client. */
    public boolean isOffered() {
        return state == ProposalState.PRESENTED && current != null && (asked == null || asked.isWaiting());
    }

    /** When the review is due; null while nothing was presented. */
    public @Nullable Instant reviewBy() {
        return presentedAt == null ? null : presentedAt.plus(REVIEW);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
