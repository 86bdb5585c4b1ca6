package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.traces.CameIn;
import app.jobbag.deliverables.traces.ErrorDetails;
import app.jobbag.deliverables.traces.Traced;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where an error came in, why, and what is done against it. */
class TraceForm {
    @NotBlank
    private String cameIn = "";

    @NotBlank
    private String cause = "";

    @Size(max = 2000)
    private String remedy = "";

    private int version;

    static TraceForm of(ErrorDetails error) {
        TraceForm form = new TraceForm();
        form.cameIn = error.cameIn().map(CameIn::value).orElse("");
        form.cause = error.cause() == null ? "" : error.cause();
        form.remedy = error.remedy();
        form.version = error.version();
        return form;
    }

    Traced traced() {
        return new Traced(version, cameIn, cause, remedy);
    }

    public String getCameIn() {
        return cameIn;
    }

    public void setCameIn(String cameIn) {
        this.cameIn = cameIn;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
