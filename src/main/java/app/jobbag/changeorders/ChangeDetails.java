package app.jobbag.changeorders;

import app.jobbag.files.FileId;
import app.jobbag.kernel.Money;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignerState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change order as its page reads it.
 *
 * @param clientSigns null until it was weighed
 * @param again instructions that ask for the same
 * @param asked what the client was asked; null while nobody is
 */
public record ChangeDetails(
        ChangeOrderId id,
        int version,
        UUID order,
        @Nullable String number,
        ChangeState state,
        String why,
        @Nullable UUID askedBy,
        @Nullable String asker,
        @Nullable UUID signerId,
        @Nullable String signer,
        @Nullable UUID instruction,
        @Nullable String instructionNumber,
        List<Again> again,
        Map<String, String> answers,
        Map<String, String> answersBefore,
        Currency currency,
        BigDecimal money,
        BigDecimal moneyBefore,
        @Nullable LocalDate deliveryDate,
        @Nullable LocalDate deliveryBefore,
        int days,
        @Nullable UUID paper,
        @Nullable Boolean clientSigns,
        String author,
        @Nullable String submittedByName,
        @Nullable Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable Asked asked) {
    public ChangeDetails {
        again = List.copyOf(again);
    }

    /** An instruction, by its number. */
    public record Again(UUID id, String number) {}

    /**
     * The client is asked, or was.
     *
     * @param sealed the sealed document, once it is ready
     */
    public record Asked(
            RequestState request,
            UUID signer,
            String name,
            SignerState state,
            @Nullable Instant settledAt,
            @Nullable String remarks,
            @Nullable FileId sealed) {
        public boolean isWaiting() {
            return request == RequestState.OPEN;
        }
    }

    public Difference difference() {
        return new Difference(answersBefore, answers);
    }

    public Effect effect() {
        return new Effect(new Money(money, currency), days);
    }

    public Money estimateBefore() {
        return new Money(moneyBefore, currency);
    }

    public Money estimateAfter() {
        return estimateBefore().plus(effect().money());
    }

    public boolean costs() {
        return money.signum() != 0;
    }
}
