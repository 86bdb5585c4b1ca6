package app.jobbag.deliverables.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a version is sent back. */
class ReturnForm {
    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private int version;

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
