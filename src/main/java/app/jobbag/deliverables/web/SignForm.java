package app.jobbag.deliverables.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody of the agency signs a step: the name typed, the consent ticked. */
class SignForm {
    @NotBlank
    @Size(max = 200)
    private String typedName = "";

    @Size(max = 2000)
    private String remarks = "";

    @AssertTrue(message = "{signoffs.refused.noConsent}")
    private boolean consent;

    private int version;

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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
