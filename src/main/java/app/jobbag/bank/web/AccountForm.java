package app.jobbag.bank.web;

import app.jobbag.ui.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An account of the agency as typed. */
class AccountForm {
    @NotBlank
    @Size(max = 100)
    private String name = "";

    @NotBlank
    @Size(max = 50)
    private String number = "";

    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "EUR";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
