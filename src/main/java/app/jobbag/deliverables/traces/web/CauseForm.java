package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.traces.Cause;
import app.jobbag.deliverables.traces.Causes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a cause is called in each language. */
class CauseForm {
    @NotBlank
    @Size(max = 80)
    private String en = "";

    @NotBlank
    @Size(max = 80)
    private String es = "";

    @NotBlank
    @Size(max = 80)
    private String zh = "";

    private int version;

    static CauseForm of(Cause cause) {
        CauseForm form = new CauseForm();
        form.en = cause.en();
        form.es = cause.es();
        form.zh = cause.zh();
        form.version = cause.version();
        return form;
    }

    Causes.Worded worded() {
        return new Causes.Worded(en, es, zh);
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getEs() {
        return es;
    }

    public void setEs(String es) {
        this.es = es;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
