package app.jobbag.withholdings;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tax that the payer keeps back of what it is billed without tax.
 *
 * @param name as the law of the client's country calls it: "IRPF"
 * @param note the words that stand on the invoice, may be empty
 */
public record Withholding(String name, Percent percent, String note) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Withholding {
        if (name.isBlank() || percent.value().signum() <= 0 || percent.value().compareTo(ALL) >= 0) {
            throw new IllegalArgumentException("a withholding has a name and a part of a hundred");
        }
    }

    /**
     * As people type it; without a percentage nothing is withheld.
     *
     * @throws Refused at the fields {@code withholdingName} and {@code withholdingPercent}
     */
    public static @Nullable Withholding typed(String name, @Nullable BigDecimal percent, String note) {
        boolean nothing = percent == null || percent.signum() == 0;
        List<Refused> wrong = new ArrayList<>();
        if (percent != null && (percent.signum() < 0 || percent.compareTo(ALL) >= 0)) {
            wrong.add(new Refused("withholdings.refused.percent").at("withholdingPercent"));
        }
        if (!nothing && name.isBlank()) {
            wrong.add(new Refused("withholdings.refused.nameless").at("withholdingName"));
        }
        if (nothing && percent == null && !name.isBlank()) {
            wrong.add(new Refused("withholdings.refused.noPercent").at("withholdingPercent"));
        }
        if (!wrong.isEmpty()) {
            throw Refused.all(wrong);
        }
        return nothing || percent == null ? null : new Withholding(name.strip(), new Percent(percent), note.strip());
    }

    /** Of a sum without tax, rounded once, half up; nothing of what is below nothing. */
    public Money of(Money net) {
        return net.isPositive() ? net.share(percent) : Money.zero(net.currency());
    }
}
