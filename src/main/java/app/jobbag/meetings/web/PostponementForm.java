package app.jobbag.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Until when an action item is put off, and why. */
class PostponementForm {
    @NotNull
    private @Nullable LocalDate until;

    @NotBlank
    @Size(max = 500)
    private String reason = "";

    private int version;

    static PostponementForm at(int version) {
        PostponementForm form = new PostponementForm();
        form.version = version;
        return form;
    }

    /** Called on a form without errors only. */
    LocalDate day() {
        return Objects.requireNonNull(until);
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
