package app.jobbag.ui;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A deed that wants its reason, about the version that was seen; some ask for more. */
public class ReasonForm {
    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private int version;

    public static ReasonForm at(int version) {
        ReasonForm form = new ReasonForm();
        form.setVersion(version);
        return form;
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
