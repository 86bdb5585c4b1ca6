package app.jobbag.estimates.web;

import app.jobbag.estimates.MakeOrBuy;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Make or buy, as it is said about a row. */
class DecisionForm {
    @PositiveOrZero
    @Digits(integer = 6, fraction = 2)
    private @Nullable BigDecimal hours;

    @PositiveOrZero
    @Digits(integer = 9, fraction = 4)
    private @Nullable BigDecimal expense;

    @NotNull
    private MakeOrBuy.@Nullable Decision decision = MakeOrBuy.Decision.OPEN;

    @Size(max = 2000)
    private String reason = "";

    private int version;

    static DecisionForm of(MakeOrBuy kept) {
        DecisionForm form = new DecisionForm();
        form.hours = kept.hours().signum() == 0 ? null : kept.hours().stripTrailingZeros();
        form.expense = kept.expense().signum() == 0 ? null : kept.expense().stripTrailingZeros();
        form.decision = kept.decision();
        form.reason = kept.reason();
        form.version = kept.version();
        return form;
    }

    /** Called on a form without errors only. */
    MakeOrBuy.Draft draft() {
        return new MakeOrBuy.Draft(
                version,
                Objects.requireNonNullElse(hours, BigDecimal.ZERO),
                Objects.requireNonNullElse(expense, BigDecimal.ZERO),
                Objects.requireNonNull(decision),
                reason);
    }

    public @Nullable BigDecimal getHours() {
        return hours;
    }

    public void setHours(@Nullable BigDecimal hours) {
        this.hours = hours;
    }

    public @Nullable BigDecimal getExpense() {
        return expense;
    }

    public void setExpense(@Nullable BigDecimal expense) {
        this.expense = expense;
    }

    public MakeOrBuy.@Nullable Decision getDecision() {
        return decision;
    }

    public void setDecision(MakeOrBuy.@Nullable Decision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
