package app.jobbag.deliverables.proofs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contact has marked on the proof that it is asked about.
 *
 * @param number among the contact's own, from 1
 * @param givenAt when it went along with an answer; null while it is a draft
 */
public record ClientMark(
        UUID id,
        int number,
        int page,
        @Nullable BigDecimal spotX,
        @Nullable BigDecimal spotY,
        @Nullable BigDecimal spotW,
        @Nullable BigDecimal spotH,
        String words,
        Instant madeAt,
        @Nullable Instant givenAt,
        String madeByName) {
    public boolean isGiven() {
        return givenAt != null;
    }

    public boolean isPlaced() {
        return spotX != null;
    }

    /** Where it is; to be asked of a placed one only. */
    public Spot spot() {
        return new Spot(
                Objects.requireNonNull(spotX),
                Objects.requireNonNull(spotY),
                Objects.requireNonNull(spotW),
                Objects.requireNonNull(spotH));
    }

    public boolean isArea() {
        return isPlaced() && !spot().isPoint();
    }

    /** It is drawn like those of the agency that nobody has mended. */
    public boolean isOpen() {
        return true;
    }

    public String label() {
        return String.valueOf(number);
    }
}
