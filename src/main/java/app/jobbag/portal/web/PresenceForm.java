package app.jobbag.portal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The mailed code. */
class PresenceForm {
    @NotBlank
    @Size(max = 20)
    private String code = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
