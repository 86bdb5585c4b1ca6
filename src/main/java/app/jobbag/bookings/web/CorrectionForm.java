package app.jobbag.bookings.web;

import app.jobbag.bookings.Activity;
import app.jobbag.bookings.BookedTime;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeCorrection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an own entry should have been, as typed. */
class CorrectionForm {
    @NotNull
    private @Nullable Hours hours;

    @NotNull
    private @Nullable Activity activity;

    @Size(max = 500)
    private String note = "";

    @Size(max = 500)
    private String reason = "";

    static CorrectionForm of(BookedTime entry) {
        CorrectionForm form = new CorrectionForm();
        form.fill(entry);
        return form;
    }

    /** With what stands there now; an entry without hours is one that was taken back. */
    void fill(BookedTime entry) {
        hours = entry.hours().signum() == 0 ? null : new Hours(entry.hours());
        activity = entry.activity();
        note = entry.note();
    }

    /** Called on a form without errors only. */
    TimeCorrection correction() {
        return new TimeCorrection(
                Objects.requireNonNull(hours).value(), Objects.requireNonNull(activity), note, reason);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
