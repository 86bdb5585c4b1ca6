package app.jobbag.reminders.web;

import app.jobbag.reminders.Disputes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How a dispute ended, as typed. */
class DisputeEndForm {
    @NotBlank
    @Pattern(regexp = "CREDITED|WITHDRAWN|")
    private String outcome = "";

    @Size(max = 2000)
    private String reason = "";

    private int version;

    static DisputeEndForm at(int version) {
        DisputeEndForm form = new DisputeEndForm();
        form.version = version;
        return form;
    }

    boolean isCredited() {
        return outcome.equals("CREDITED");
    }

    Disputes.DisputeEnd end() {
        return new Disputes.DisputeEnd(reason.strip(), version);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
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
