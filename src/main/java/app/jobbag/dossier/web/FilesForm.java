package app.jobbag.dossier.web;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.kernel.Refused;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Files as they are handed in, one or several, with what they are. */
class FilesForm {
    private List<MultipartFile> files = List.of();

    @NotNull
    private DocumentKind document = DocumentKind.OTHER;

    @Size(max = 500)
    private String note = "";

    /** Without any the form says so. */
    Handed receive(FileReception reception, BindingResult errors) {
        Handed handed = reception.receiveAll(files);
        if (handed.isEmpty()) {
            errors.rejectValue("files", "dossier.refused.noFile");
        }
        return handed;
    }

    /** Says at the field why some were turned away. */
    static void tell(List<Refused> refusals, BindingResult errors) {
        refusals.forEach(why -> errors.rejectValue("files", why.key(), why.arguments(), why.key()));
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = List.copyOf(files);
    }

    public DocumentKind getDocument() {
        return document;
    }

    public void setDocument(DocumentKind document) {
        this.document = document;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
