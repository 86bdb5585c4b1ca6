package app.jobbag.timesheets.web;

import app.jobbag.bookings.Activity;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.workorders.OrderId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One more entry of the day, as typed. */
class DayForm {
    @NotNull
    private @Nullable OrderId order;

    @NotNull
    private @Nullable LocalDate workedOn;

    @NotNull
    private @Nullable Activity activity;

    @NotNull
    private @Nullable Hours hours;

    @Size(max = 500)
    private String note = "";

    static DayForm on(LocalDate day) {
        DayForm form = new DayForm();
        form.workedOn = day;
        return form;
    }

    /** Called on a form without errors only, as the draft. */
    OrderId order() {
        return Objects.requireNonNull(order);
    }

    TimeDraft draft() {
        return new TimeDraft(
                Objects.requireNonNull(workedOn),
                Objects.requireNonNull(hours),
                Objects.requireNonNull(activity),
                note);
    }

    public @Nullable OrderId getOrder() {
        return order;
    }

    public void setOrder(@Nullable OrderId order) {
        this.order = order;
    }

    public @Nullable LocalDate getWorkedOn() {
        return workedOn;
    }

    public void setWorkedOn(@Nullable LocalDate workedOn) {
        this.workedOn = workedOn;
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Activity activity) {
        this.activity = activity;
    }

    public @Nullable Hours getHours() {
        return hours;
    }

    public void setHours(@Nullable Hours hours) {
        this.hours = hours;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
