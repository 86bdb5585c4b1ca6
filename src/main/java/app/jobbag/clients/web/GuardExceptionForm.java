package app.jobbag.clients.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Words that are to stop nothing, and why. */
class GuardExceptionForm {
    @NotBlank
    @Size(max = 200)
    private String words = "";

    @NotBlank
    @Size(max = 500)
    private String reason = "";

    private boolean confirmed;

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
