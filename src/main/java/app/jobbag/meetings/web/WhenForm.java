package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDraft.When;
import app.jobbag.platform.calendar.Zones;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a meeting is, as typed. */
class WhenForm {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 1440;
    private static final int DEFAULT_MINUTES = 60;

    @NotNull
    private @Nullable LocalDate date;

    @NotNull
    private @Nullable LocalTime time = LocalTime.of(10, 0);

    private String zone = "Europe/Madrid";

    @NotNull
    @Min(SHORTEST)
    @Max(LONGEST)
    private @Nullable Integer minutes = DEFAULT_MINUTES;

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

    /** Null where something is missing or no good. */
    @Nullable
    When typed() {
        LocalDate day = date;
        LocalTime start = time;
        return day == null || start == null || !isZoneKnown()
                ? null
                : new When(day.atTime(start), ZoneId.of(zone), minutesOr(DEFAULT_MINUTES));
    }

    ZoneId zoneOr(ZoneId other) {
        return isZoneKnown() ? ZoneId.of(zone) : other;
    }

    int minutesOr(int other) {
        Integer typed = minutes;
        return typed == null || typed < SHORTEST || typed > LONGEST ? other : typed;
    }

    void take(LocalDateTime slot) {
        date = slot.toLocalDate();
        time = slot.toLocalTime();
    }

    @AssertTrue
    public boolean isZoneKnown() {
        return Zones.isKnown(zone);
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
