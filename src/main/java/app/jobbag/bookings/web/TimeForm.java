package app.jobbag.bookings.web;

import app.jobbag.bookings.Activity;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Own time, as typed. */
class TimeForm {
    @NotNull
    private @Nullable LocalDate workedOn;

    @NotNull
    private @Nullable Hours hours;

    @NotNull
    private @Nullable Activity activity = Activity.OTHER;

    @Size(max = 500)
    private String note = "";

    static TimeForm on(LocalDate day) {
        TimeForm form = new TimeForm();
        form.workedOn = day;
        return form;
    }

    /** Called on a form without errors only. */
    TimeDraft draft() {
        return new TimeDraft(
                Objects.requireNonNull(workedOn),
                Objects.requireNonNull(hours),
                Objects.requireNonNull(activity),
                note);
    }

    public @Nullable LocalDate getWorkedOn() {
        return workedOn;
    }

    public void setWorkedOn(@Nullable LocalDate workedOn) {
        this.workedOn = workedOn;
    }

    public @Nullable Hours getHours() {
        return hours;
    }

    public void setHours(@Nullable Hours hours) {
        this.hours = hours;
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Activity activity) {
        this.activity = activity;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
