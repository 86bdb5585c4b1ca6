package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDraft.When;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a meeting is, as typed. */
class WhenForm {
    @NotNull
    private @Nullable LocalDate date;

    @NotNull
    private @Nullable LocalTime time = LocalTime.of(10, 0);

    private String zone = "Europe/Madrid";

    @NotNull
    @Min(5)
    @Max(1440)
    private @Nullable Integer minutes = 60;

    static WhenForm of(When when) {
        WhenForm form = new WhenForm();
        form.date = when.start().toLocalDate();
        form.time = when.start().toLocalTime();
        form.zone = when.zone().getId();
        form.minutes = when.minutes();
        return form;
    }

    /** Called on a form without errors only. */
    When when() {
        return new When(
                Objects.requireNonNull(date).atTime(Objects.requireNonNull(time)),
                ZoneId.of(zone),
                Objects.requireNonNull(minutes));
    }

    @AssertTrue
    public boolean isZoneKnown() {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }
}
