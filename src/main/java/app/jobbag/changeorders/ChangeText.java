package app.jobbag.changeorders;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a change order says, as it was written against the order of that day.
 *
 * @param moneyBefore what was agreed when it was written
 * @param deliveryDate the other day; null when that stays
 */
@Embeddable
record ChangeText(
        String why,
        @Column(name = "asked_by") @Nullable UUID askedBy,
        @Nullable UUID signerId,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> answers,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> answersBefore,
        String currency,
        BigDecimal money,
        BigDecimal moneyBefore,
        @Nullable LocalDate deliveryDate,
        @Nullable LocalDate deliveryBefore,
        int days) {
    static ChangeText of(OrderDetails order, ChangeDraft draft, Difference difference, int days) {
        ContactId asked = draft.askedBy();
        ContactId signs = draft.signer();
        Money estimate = order.estimate();
        LocalDate day = order.deliveryDate();
        return new ChangeText(
                draft.why(),
                asked == null ? null : asked.value(),
                signs == null ? null : signs.value(),
                difference.after(),
                difference.before(),
                order.currency().getCurrencyCode(),
                draft.money().amount(),
                estimate == null ? BigDecimal.ZERO : estimate.amount(),
                Objects.equals(draft.deliveryDate(), day) ? null : draft.deliveryDate(),
                day,
                days);
    }

    @Nullable
    ContactId asker() {
        return askedBy == null ? null : new ContactId(askedBy);
    }

    @Nullable
    ContactId signer() {
        return signerId == null ? null : new ContactId(signerId);
    }

    Difference difference() {
        return new Difference(answersBefore, answers);
    }

    Effect effect() {
        return new Effect(new Money(money, Currency.getInstance(currency)), days);
    }

    boolean isNothing() {
        return answers.isEmpty() && money.signum() == 0 && deliveryDate == null;
    }
}
