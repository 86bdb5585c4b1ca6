package app.jobbag.meetings.web;

import jakarta.validation.constraints.Size;

/** An action that wants its reason: a cancellation, a reopening. */
class ReasonForm {
    @Size(max = 500)
    private String reason = "";

    private int version;

    static ReasonForm at(int version) {
        ReasonForm form = new ReasonForm();
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
