package app.jobbag.closing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a point is waived, or an order reopened. */
class ReasonForm {
    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    @Size(max = 100)
    private String code = "";

    private int version;

    static ReasonForm of(int version, String code) {
        ReasonForm form = new ReasonForm();
        form.version = version;
        form.code = code;
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
