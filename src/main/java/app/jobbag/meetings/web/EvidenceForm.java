package app.jobbag.meetings.web;

import jakarta.validation.constraints.Size;

/** What shows that an action item is done. */
class EvidenceForm {
    @Size(max = 2000)
    private String evidence = "";

    private int version;

    static EvidenceForm at(int version) {
        EvidenceForm form = new EvidenceForm();
        form.version = version;
        return form;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
