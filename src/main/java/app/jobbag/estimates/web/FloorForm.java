package app.jobbag.estimates.web;

import app.jobbag.kernel.Percent;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A margin floor as typed; empty where there is to be none. */
class FloorForm {
    @PositiveOrZero
    @DecimalMax("99")
    @Digits(integer = 2, fraction = 2)
    private @Nullable BigDecimal percent;

    static FloorForm of(@Nullable Percent floor) {
        FloorForm form = new FloorForm();
        form.percent = floor == null ? null : floor.value();
        return form;
    }

    @Nullable
    Percent floor() {
        return percent == null ? null : new Percent(percent);
    }

    public @Nullable BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(@Nullable BigDecimal percent) {
        this.percent = percent;
    }
}
