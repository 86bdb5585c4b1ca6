package app.jobbag.signoffs.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a recorded paper is not what it was recorded as. */
class RejectionForm {
    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
