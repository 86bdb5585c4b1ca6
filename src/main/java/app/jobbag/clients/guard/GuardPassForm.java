package app.jobbag.clients.guard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a manager lets something pass. */
public class GuardPassForm {
    @NotBlank
    @Size(max = 500)
    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
