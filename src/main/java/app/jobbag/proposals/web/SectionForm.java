package app.jobbag.proposals.web;

import app.jobbag.proposals.Section;
import app.jobbag.proposals.SectionDraft;
import app.jobbag.proposals.SectionKind;
import app.jobbag.proposals.Snippet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A section, of a proposal or of the library; the language is the library's, the notes are the proposal's. */
class SectionForm {
    @NotNull
    private @Nullable SectionKind kind = SectionKind.TEXT;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @Size(max = 20000)
    private String text = "";

    @Size(max = 4000)
    private String notes = "";

    @Pattern(regexp = "en|es|zh-CN")
    private String locale = "en";

    private int version;

    static SectionForm of(Section section, int version) {
        SectionForm form = at(version);
        form.kind = section.kind();
        form.title = section.title();
        form.text = section.text();
        form.notes = section.notes();
        return form;
    }

    static SectionForm of(Snippet snippet) {
        SectionForm form = at(snippet.version());
        form.kind = snippet.kind();
        form.title = snippet.title();
        form.text = snippet.text();
        form.locale = ProposalForm.known(snippet.language());
        return form;
    }

    static SectionForm at(int version) {
        SectionForm form = new SectionForm();
        form.version = version;
        return form;
    }

    /** Called on a form without errors only. */
    SectionDraft draft() {
        return new SectionDraft(Objects.requireNonNull(kind), title, text, notes);
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    public @Nullable SectionKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SectionKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
