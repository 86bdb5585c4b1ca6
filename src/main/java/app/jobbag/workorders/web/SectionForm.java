package app.jobbag.workorders.web;

import app.jobbag.workorders.Words;
import jakarta.validation.Valid;
import org.springframework.validation.BindingResult;

/** A section of a brief as typed. */
class SectionForm {
    @Valid
    private WordsForm title = new WordsForm();

    private int version;

    static SectionForm of(Words title, int version) {
        SectionForm form = new SectionForm();
        form.title = WordsForm.of(title);
        form.version = version;
        return form;
    }

    void check(BindingResult errors) {
        if (title.words().equals(Words.NONE)) {
            errors.rejectValue("title.en", "briefs.fault.title");
        }
    }

    public WordsForm getTitle() {
        return title;
    }

    public void setTitle(WordsForm title) {
        this.title = title;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
