package app.jobbag.deliverables.web;

import app.jobbag.deliverables.Handing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a step goes, a person of the agency or a contact as the step is, and why. */
class HandingForm {
    @NotNull
    private @Nullable UUID to;

    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private int version;

    static HandingForm at(int version) {
        HandingForm form = new HandingForm();
        form.version = version;
        return form;
    }

    Handing handing(int position) {
        return new Handing(version, position, Objects.requireNonNull(to), reason);
    }

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
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
