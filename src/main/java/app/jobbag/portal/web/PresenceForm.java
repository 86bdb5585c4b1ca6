package app.jobbag.portal.web;

import app.jobbag.signoffs.SignatureRequestId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mailed code; and the older version that the contact came from, where that was so. */
class PresenceForm {
    @NotBlank
    @Size(max = 40)
    private String code = "";

    private @Nullable UUID instead;

    static PresenceForm leadingOn(@Nullable SignatureRequestId instead) {
        PresenceForm form = new PresenceForm();
        form.instead = instead == null ? null : instead.value();
        return form;
    }

    /** The address that knows as much as this form. */
    String address(String path) {
        return instead == null ? path : path + "?instead=" + instead;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable UUID getInstead() {
        return instead;
    }

    public void setInstead(@Nullable UUID instead) {
        this.instead = instead;
    }
}
