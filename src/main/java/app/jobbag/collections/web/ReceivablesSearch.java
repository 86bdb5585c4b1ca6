package app.jobbag.collections.web;

import app.jobbag.collections.AgeingBy;
import app.jobbag.collections.ReceivablesOnly;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which receivables, of which day, summed by what; what makes no sense stays as it was. */
class ReceivablesSearch {
    private static final int FIRST_YEAR = 1990;

    private @Nullable LocalDate on;
    private AgeingBy by = AgeingBy.CLIENT;
    private ReceivablesOnly only = ReceivablesOnly.ALL;

    @Nullable
    LocalDate day() {
        return on == null || on.getYear() < FIRST_YEAR ? null : on;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public AgeingBy getBy() {
        return by;
    }

    public void setBy(@Nullable AgeingBy by) {
        this.by = by == null ? AgeingBy.CLIENT : by;
    }

    public ReceivablesOnly getOnly() {
        return only;
    }

    public void setOnly(@Nullable ReceivablesOnly only) {
        this.only = only == null ? ReceivablesOnly.ALL : only;
    }
}
