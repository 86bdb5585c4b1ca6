package app.jobbag.timesheets.web;

import app.jobbag.bookings.Activity;
import app.jobbag.timesheets.TimerDraft;
import app.jobbag.workorders.OrderId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the clock is started for, as chosen. */
class TimerForm {
    @NotNull
    private @Nullable OrderId order;

    @NotNull
    private @Nullable Activity activity;

    @Size(max = 500)
    private String note = "";

    /** Called on a form without errors only. */
    TimerDraft draft() {
        return new TimerDraft(Objects.requireNonNull(order), Objects.requireNonNull(activity), note);
    }

    public @Nullable OrderId getOrder() {
        return order;
    }

    public void setOrder(@Nullable OrderId order) {
        this.order = order;
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
