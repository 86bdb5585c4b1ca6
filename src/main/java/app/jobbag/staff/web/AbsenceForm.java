package app.jobbag.staff.web;

import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.AbsenceKind;
import app.jobbag.staff.DayPart;
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

    @NotNull
    private @Nullable AbsenceKind kind = AbsenceKind.HOLIDAY;

    @NotNull
    private @Nullable DayPart part = DayPart.WHOLE;

    AbsenceDraft draft() {
        return new AbsenceDraft(
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(deputy),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(part));
    }

    public @Nullable AbsenceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AbsenceKind kind) {
        this.kind = kind;
    }

    public @Nullable DayPart getPart() {
        return part;
    }

    public void setPart(@Nullable DayPart part) {
        this.part = part;
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
