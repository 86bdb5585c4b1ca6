package app.jobbag.signoffs;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.validation.Errors;

/** Somebody of the agency signs: the name typed, the consent ticked. */
public class SignForm {
    @NotBlank
    @Size(max = 200)
    private String typedName = "";

    @Size(max = 2000)
    private String remarks = "";

    @AssertTrue(message = "{signoffs.refused.noConsent}")
    private boolean consent;

    /** Points of a drawn signature; anything too long to be one is refused as such. */
    private String drawn = "";

    private int version;

    /** What can't have been drawn in the field is dropped, and said at it. */
    public void check(Errors errors) {
        if (!Drawing.isFit(drawn)) {
            errors.rejectValue("drawn", "signoffs.refused.drawing");
            drawn = "";
        }
    }

    public Statement statement(Consent agreed, Device device) {
        return new Statement(version, typedName, remarks.isBlank() ? null : remarks, agreed, device)
                .drawing(Drawing.of(drawn));
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getDrawn() {
        return drawn;
    }

    public void setDrawn(String drawn) {
        this.drawn = drawn;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
