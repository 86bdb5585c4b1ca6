package app.jobbag.meetings.web;

import app.jobbag.meetings.ConfirmationSteps;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To which contact the question goes, and why. */
class HandingForm extends ReasonForm {
    @NotNull
    private @Nullable UUID to;

    static HandingForm of(int version) {
        HandingForm form = new HandingForm();
        form.setVersion(version);
        return form;
    }

    ConfirmationSteps.Handing handing(int position) {
        return new ConfirmationSteps.Handing(getVersion(), position, Objects.requireNonNull(to), getReason());
    }

    @Override
    @NotBlank
    public String getReason() {
        return super.getReason();
    }

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
    }
}
