package app.jobbag.closing.web;

import app.jobbag.ui.ReasonForm;
import jakarta.validation.constraints.Size;

/** Why a point of a card is waived. */
class WaiverForm extends ReasonForm {
    @Size(max = 100)
    private String code = "";

    static WaiverForm of(int version, String code) {
        WaiverForm form = new WaiverForm();
        form.setVersion(version);
        form.code = code;
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
