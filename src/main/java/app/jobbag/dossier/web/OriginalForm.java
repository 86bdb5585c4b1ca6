package app.jobbag.dossier.web;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.OriginalDetails;
import app.jobbag.dossier.OriginalDraft;
import app.jobbag.dossier.Shelving;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A paper original, as typed. */
class OriginalForm {
    private int version;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotNull
    private DocumentKind document = DocumentKind.OTHER;

    @NotBlank
    @Size(max = 80)
    private String room = "";

    @Size(max = 80)
    private String shelf = "";

    @Size(max = 80)
    private String box = "";

    static OriginalForm of(OriginalDetails original) {
        OriginalForm form = new OriginalForm();
        form.version = original.version();
        form.title = original.what().title();
        form.document = original.what().kind();
        form.room = original.what().place().room();
        form.shelf = original.what().place().shelf();
        form.box = original.what().place().box();
        return form;
    }

    OriginalDraft draft() {
        return new OriginalDraft(title, document, new Shelving(room, shelf, box));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public DocumentKind getDocument() {
        return document;
    }

    public void setDocument(DocumentKind document) {
        this.document = document;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getShelf() {
        return shelf;
    }

    public void setShelf(String shelf) {
        this.shelf = shelf;
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = box;
    }
}
