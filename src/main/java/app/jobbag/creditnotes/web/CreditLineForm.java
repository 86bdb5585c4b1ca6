package app.jobbag.creditnotes.web;

import app.jobbag.creditnotes.CreditPart;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much of a line is to be credited, as typed. */
class CreditLineForm {
    @NotNull
    private CreditPart.@Nullable How how = CreditPart.How.REST;

    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal value;

    CreditLineForm() {}

    CreditLineForm(CreditPart.How how) {
        this.how = how;
    }

    /** Nothing is asked of the line. */
    boolean isEmpty() {
        return how == CreditPart.How.NONE && value == null;
    }

    public CreditPart.@Nullable How getHow() {
        return how;
    }

    public void setHow(CreditPart.@Nullable How how) {
        this.how = how;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }
}
