package app.jobbag.deliverables.web;

import app.jobbag.signoffs.Withdrawal;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.constraints.Size;

/** Why a version is withdrawn, and what the client is told. */
class WithdrawForm extends ReasonForm {
    @Size(max = 2000)
    private String words = "";

    /** Why a manager lets words that name another client pass. */
    @Size(max = 500)
    private String pass = "";

    static WithdrawForm of(int version) {
        WithdrawForm form = new WithdrawForm();
        form.setVersion(version);
        return form;
    }

    Withdrawal withdrawal() {
        return new Withdrawal(getVersion(), getReason(), words);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPass() {
        return pass;
    }

    public void setPass(String pass) {
        this.pass = pass;
    }
}
