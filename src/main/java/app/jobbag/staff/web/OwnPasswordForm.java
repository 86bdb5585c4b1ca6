package app.jobbag.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One's own new password, for the one that knows the old. */
class OwnPasswordForm {
    @NotBlank
    @Size(max = 200)
    private String current = "";

    @NotBlank
    @Size(max = 200)
    private String password = "";

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
