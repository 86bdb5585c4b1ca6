package app.jobbag.invoices.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What has to be mended before finance can invoice. */
class ReturnForm {
    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private int version;

    static ReturnForm of(int version) {
        ReturnForm form = new ReturnForm();
        form.version = version;
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
