package app.jobbag.staff.web;

import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When somebody will be away, and who signs meanwhile. */
class AbsenceForm {
    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    private @Nullable LocalDate to;

    @NotNull
    private @Nullable PersonId deputy;

    AbsenceDraft draft() {
        return new AbsenceDraft(
                Objects.requireNonNull(from), Objects.requireNonNull(to), Objects.requireNonNull(deputy));
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable PersonId getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable PersonId deputy) {
        this.deputy = deputy;
    }
}
