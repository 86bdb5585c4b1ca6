package app.jobbag.workorders.web;

import app.jobbag.staff.Discipline;
import app.jobbag.workorders.Brief;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a template is called, what it is for, and which discipline decides on its orders, as typed. */
class BriefHeadForm {
    @Valid
    private WordsForm name = new WordsForm();

    @Valid
    private WordsForm purpose = new WordsForm();

    @NotNull
    private @Nullable Discipline discipline = Discipline.CREATIVE;

    private int version;

    static BriefHeadForm of(Brief brief, int version) {
        BriefHeadForm form = new BriefHeadForm();
        form.name = WordsForm.of(brief.name());
        form.purpose = WordsForm.of(brief.purpose());
        form.discipline = brief.discipline();
        form.version = version;
        return form;
    }

    void check(BindingResult errors) {
        if (name.getEn().isBlank()) {
            errors.rejectValue("name.en", "briefs.refused.name");
        }
    }

    /** Called on a form without errors only. */
    Brief brief() {
        return new Brief(name.words(), purpose.words(), Objects.requireNonNull(discipline), List.of());
    }

    public WordsForm getName() {
        return name;
    }

    public void setName(WordsForm name) {
        this.name = name;
    }

    public WordsForm getPurpose() {
        return purpose;
    }

    public void setPurpose(WordsForm purpose) {
        this.purpose = purpose;
    }

    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable Discipline discipline) {
        this.discipline = discipline;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
