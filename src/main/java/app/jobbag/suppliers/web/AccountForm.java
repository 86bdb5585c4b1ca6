package app.jobbag.suppliers.web;

import app.jobbag.suppliers.Payee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a supplier wants to be paid from now on, as typed. */
class AccountForm {
    @NotBlank
    @Size(max = 200)
    private String holder = "";

    @NotBlank
    @Size(max = 60)
    private String number = "";

    @Size(max = 20)
    private String bic = "";

    @NotBlank
    @Size(max = 500)
    private String why = "";

    static AccountForm of(String holder) {
        AccountForm form = new AccountForm();
        form.holder = holder;
        return form;
    }

    Payee payee() {
        return new Payee(holder, number, bic);
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
