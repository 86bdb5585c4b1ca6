package app.jobbag.deliverables.proofs;

import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A place on a page, as fractions of its width and height, so that it stays where it is however large the page is shown. A
 * point has neither width nor height.
 */
public record Spot(BigDecimal x, BigDecimal y, BigDecimal w, BigDecimal h) {
    private static final int DIGITS = 5;

    /** @throws Refused when it does not lie on the page */
    public Spot {
        x = inside(x, "left");
        y = inside(y, "top");
        w = inside(w, "width");
        h = inside(h, "height");
        if (x.add(w).compareTo(BigDecimal.ONE) > 0) {
            throw new Refused("proofs.refused.offPage").at("width");
        }
        if (y.add(h).compareTo(BigDecimal.ONE) > 0) {
            throw new Refused("proofs.refused.offPage").at("height");
        }
    }

    /**
     * As typed, in hundredths of the page; null when neither left nor top says where it is.
     *
     * @throws Refused when only half of it is said, or it does not lie on the page
     */
    public static @Nullable Spot ofPercent(
            @Nullable BigDecimal left,
            @Nullable BigDecimal top,
            @Nullable BigDecimal width,
            @Nullable BigDecimal height) {
        if (left == null && top == null && width == null && height == null) {
            return null;
        }
        if (left == null || top == null) {
            throw new Refused("proofs.refused.halfSpot").at(left == null ? "left" : "top");
        }
        return new Spot(fraction(left), fraction(top), fraction(orNone(width)), fraction(orNone(height)));
    }

    public boolean isPoint() {
        return w.signum() == 0 && h.signum() == 0;
    }

    static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros();
    }

    private static BigDecimal orNone(@Nullable BigDecimal size) {
        return size == null ? BigDecimal.ZERO : size;
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    private static BigDecimal inside(BigDecimal fraction, String field) {
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new Refused("proofs.refused.offPage").at(field);
        }
        return fraction.setScale(DIGITS, RoundingMode.DOWN);
    }
}
