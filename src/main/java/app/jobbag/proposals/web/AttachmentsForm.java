package app.jobbag.proposals.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Files of a proposal as they are handed in. */
class AttachmentsForm {
    private List<MultipartFile> files = List.of();
    private boolean shared = true;
    private int version;

    static AttachmentsForm at(int seen) {
        AttachmentsForm form = new AttachmentsForm();
        form.version = seen;
        return form;
    }

    /** What is wrong with one, and that there is none, is said at the field. */
    Handed receive(FileReception reception, BindingResult errors) {
        Handed handed = reception.receiveAll(files);
        if (handed.isEmpty()) {
            errors.rejectValue("files", "proposals.refused.noFile");
        }
        handed.refuseUnfit(errors, "files");
        return handed;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = List.copyOf(files);
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
