package app.jobbag.workorders;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted change order made of an order: it is part of it from then on (WO-4).
 *
 * @param changeId the change order, known above
 * @param answers the answers that are others now, by their question; a blank one was taken away
 * @param money what it adds to the estimate, in the order's currency; negative when it takes off
 * @param deliveryDate the other day, if it is another
 * @param signed whether the client has signed it; else it was accepted within the agency
 * @param byName who accepted it
 */
@Embeddable
public record Amendment(
        UUID clientId,
        UUID changeId,
        String number,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> answers,
        BigDecimal money,
        @Nullable LocalDate deliveryDate,
        boolean signed,
        Instant at,
        String byName) {
    public Amendment {
        answers = Map.copyOf(answers);
    }
}
