package app.jobbag.deliverables.web;

import app.jobbag.signoffs.Withdrawal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a version is withdrawn, and what the client is told. */
class WithdrawForm {
    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    @Size(max = 2000)
    private String words = "";

    private int version;

    static WithdrawForm at(int version) {
        WithdrawForm form = new WithdrawForm();
        form.version = version;
        return form;
    }

    Withdrawal withdrawal() {
        return new Withdrawal(version, reason, words);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
