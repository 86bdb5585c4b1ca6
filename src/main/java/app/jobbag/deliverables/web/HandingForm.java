package app.jobbag.deliverables.web;

import app.jobbag.deliverables.Handing;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a step goes, a person of the agency or a contact as the step is, and why. */
class HandingForm extends ReasonForm {
    @NotNull
    private @Nullable UUID to;

    static HandingForm of(int version) {
        HandingForm form = new HandingForm();
        form.setVersion(version);
        return form;
    }

    Handing handing(int position) {
        return new Handing(getVersion(), position, Objects.requireNonNull(to), getReason());
    }

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
    }
}
