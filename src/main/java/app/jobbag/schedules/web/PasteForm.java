package app.jobbag.schedules.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Rows out of a spreadsheet. */
class PasteForm {
    @NotBlank
    @Size(max = 200_000)
    private String text = "";

    private int version;

    static PasteForm at(int version) {
        PasteForm form = new PasteForm();
        form.version = version;
        return form;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
