package app.jobbag.kernel;

import java.math.BigDecimal;

/** A percentage as people write it: 21 means 21 %. */
public record Percent(BigDecimal value) {
    public Percent {
        value = value.stripTrailingZeros();
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    public BigDecimal fraction() {
        return value.movePointLeft(2);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
