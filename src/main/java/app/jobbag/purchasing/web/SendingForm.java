package app.jobbag.purchasing.web;

import app.jobbag.purchasing.PurchaseSending;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom a purchase order is sent to. */
class SendingForm {
    @NotBlank
    @Size(max = 254)
    private String email = "";

    private int version;

    boolean isByHand() {
        return email.equals(PurchaseSending.BY_HAND);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
