package app.jobbag.portal.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a fresh link is to be mailed. */
class LinkForm {
    @NotBlank
    @Email
    @Size(max = 254)
    private String email = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
