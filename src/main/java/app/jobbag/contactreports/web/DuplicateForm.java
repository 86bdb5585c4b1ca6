package app.jobbag.contactreports.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

/** What an instruction is the same as: one of the likely ones, or what has the number that was typed. */
class DuplicateForm {
    @Size(max = 100)
    private String same = "";

    @Size(max = 100)
    private String number = "";

    private int version;

    static DuplicateForm of(int version) {
        DuplicateForm form = new DuplicateForm();
        form.setVersion(version);
        return form;
    }

    /** A typed number counts more than what is ticked. */
    String called() {
        return number.isBlank() ? same : number;
    }

    @AssertTrue(message = "{instructions.sameMissing}")
    public boolean isNumberKnown() {
        return !called().isBlank();
    }

    public String getSame() {
        return same;
    }

    public void setSame(String same) {
        this.same = same;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
