package app.jobbag.reminders.web;

import app.jobbag.reminders.Rung;
import app.jobbag.reminders.Way;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step as typed; without days there is none. */
public class RungForm {
    @Min(-365)
    @Max(365)
    private @Nullable Integer days;

    private @Nullable Way way = Way.MAIL;

    static RungForm of(Rung rung) {
        RungForm form = new RungForm();
        form.days = rung.days();
        form.way = rung.way();
        return form;
    }

    Optional<Rung> rung() {
        return Optional.ofNullable(days).map(typed -> new Rung(typed, way == null ? Way.MAIL : way));
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way way) {
        this.way = way;
    }
}
