package app.jobbag.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Until when an action item is put off, and why. */
class PostponementForm extends ReasonForm {
    @NotNull
    private @Nullable LocalDate until;

    static PostponementForm of(int version) {
        PostponementForm form = new PostponementForm();
        form.setVersion(version);
        return form;
    }

    /** Called on a form without errors only. */
    LocalDate day() {
        return Objects.requireNonNull(until);
    }

    @Override
    @NotBlank
    public String getReason() {
        return super.getReason();
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
