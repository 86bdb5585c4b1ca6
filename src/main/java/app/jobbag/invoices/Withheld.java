package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.withholdings.Withholding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the client keeps back of an invoice for its tax office: of the whole net, rounded once. The agency gets the rest.
 *
 * @param name empty when nothing is withheld
 */
@Embeddable
public record Withheld(
        @Column(name = "withholding_name") String name,
        @Column(name = "withholding_percent") BigDecimal percent,
        @Column(name = "withholding_note") String note,
        @Column(name = "withheld") BigDecimal amount) {
    static final Withheld NOTHING = new Withheld("", BigDecimal.ZERO, "", BigDecimal.ZERO);

    static Withheld of(@Nullable Withholding asked, Money net) {
        return asked == null
                ? NOTHING
                : new Withheld(
                        asked.name(),
                        asked.percent().value(),
                        asked.note(),
                        asked.of(net).amount());
    }

    public boolean any() {
        return percent.signum() > 0;
    }

    @Nullable
    Withheld orNull() {
        return any() ? this : null;
    }

    /** For the history. */
    String words() {
        return any() ? "%s {%s} %%".formatted(name, percent.stripTrailingZeros().toPlainString()) : "";
    }

    /** By which it was worked out. */
    public @Nullable Withholding rule() {
        return any() ? new Withholding(name, new Percent(percent), note) : null;
    }
}
