package app.jobbag.planning.web;

import app.jobbag.planning.Spread;
import app.jobbag.ui.CellHours;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hours to be spread evenly over a time, as typed. */
class SpreadForm {
    @NotNull
    private @Nullable CellHours hours;

    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    private @Nullable LocalDate until;

    private int version;

    /** Called on a form without errors only. */
    Spread spread() {
        return new Spread(
                Objects.requireNonNull(hours).value(), Objects.requireNonNull(from), Objects.requireNonNull(until));
    }

    public @Nullable CellHours getHours() {
        return hours;
    }

    public void setHours(@Nullable CellHours hours) {
        this.hours = hours;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
