package app.jobbag.targets.web;

import app.jobbag.targets.QuarterGoals;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The targets of a quarter as typed; empty where there is none. */
public class QuarterForm {
    @PositiveOrZero
    @Digits(integer = 12, fraction = 2)
    private @Nullable BigDecimal won;

    @PositiveOrZero
    @Digits(integer = 12, fraction = 2)
    private @Nullable BigDecimal invoiced;

    @PositiveOrZero
    @Digits(integer = 12, fraction = 2)
    private @Nullable BigDecimal collected;

    static QuarterForm of(QuarterGoals goals) {
        QuarterForm form = new QuarterForm();
        form.won = goals.won();
        form.invoiced = goals.invoiced();
        form.collected = goals.collected();
        return form;
    }

    QuarterGoals goals() {
        return new QuarterGoals(won, invoiced, collected);
    }

    public @Nullable BigDecimal getWon() {
        return won;
    }

    public void setWon(@Nullable BigDecimal won) {
        this.won = won;
    }

    public @Nullable BigDecimal getInvoiced() {
        return invoiced;
    }

    public void setInvoiced(@Nullable BigDecimal invoiced) {
        this.invoiced = invoiced;
    }

    public @Nullable BigDecimal getCollected() {
        return collected;
    }

    public void setCollected(@Nullable BigDecimal collected) {
        this.collected = collected;
    }
}
