package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estimate as its page reads it.
 *
 * @param reason why there is another version than the signed one
 * @param sentBack why a manager or the client did not take the version that was handed in last
 * @param asked what the client was asked about the version that was sent last; null while nobody is
 */
public record EstimateDetails(
        EstimateId id,
        int version,
        ClientId client,
        String clientName,
        UUID project,
        String projectName,
        String title,
        Locale language,
        Currency currency,
        LocalDate datedOn,
        @Nullable Currency baseCurrency,
        @Nullable BigDecimal rate,
        EstimateState state,
        @Nullable String number,
        int revision,
        @Nullable UUID signerId,
        @Nullable String signer,
        String reason,
        String sentBack,
        @Nullable UUID current,
        @Nullable UUID signed,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt,
        String author,
        @Nullable UUID paper,
        @Nullable Asked asked,
        List<Sent> versions)
        implements Guarded {
    public EstimateDetails {
        versions = List.copyOf(versions);
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

    /** A version that was sent, the newest first; its sealed document once it is signed. */
    public record Sent(
            UUID id,
            int revision,
            String reason,
            BigDecimal total,
            UUID paper,
            Instant sentAt,
            String sentByName,
            @Nullable RequestState state,
            @Nullable FileId sealed) {}

    public DayRate day() {
        return new DayRate(baseCurrency, rate);
    }

    public Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    public boolean isForeign() {
        return baseCurrency != null && !baseCurrency.equals(currency);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
