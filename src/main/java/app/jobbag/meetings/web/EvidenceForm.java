package app.jobbag.meetings.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What shows that an action item is done. */
class EvidenceForm {
    @Size(max = 2000)
    private String evidence = "";

    @Size(max = 500)
    private String link = "";

    private @Nullable MultipartFile file;

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

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
