package app.jobbag.deliverables.web;

import app.jobbag.ui.ReasonForm;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Why a version is sent back, and to which step: 0 is whoever made it. */
class ReturnForm extends ReasonForm {
    @NotNull
    private @Nullable Integer to = 0;

    static ReturnForm of(int version) {
        ReturnForm form = new ReturnForm();
        form.setVersion(version);
        return form;
    }

    public @Nullable Integer getTo() {
        return to;
    }

    public void setTo(@Nullable Integer to) {
        this.to = to;
    }
}
