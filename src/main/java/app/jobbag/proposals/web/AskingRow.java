package app.jobbag.proposals.web;

import app.jobbag.proposals.ConversionDraft;
import app.jobbag.proposals.ConversionPlan;
import app.jobbag.staff.Discipline;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A request for quotation to be begun, as typed; one without a row is none. */
class AskingRow {
    @NotNull
    private @Nullable Discipline discipline;

    @Size(max = 200)
    private String title = "";

    private @Nullable LocalDate answerOn;

    @Size(max = 100)
    private List<Integer> rows = new ArrayList<>();

    /** @param settled rows about which nothing need be asked again */
    static AskingRow of(ConversionPlan.Part part, Set<Integer> settled, String title, LocalDate day) {
        AskingRow row = new AskingRow();
        row.discipline = part.discipline();
        row.title = title;
        row.answerOn = day;
        part.bought().stream()
                .map(each -> each.line().number())
                .filter(number -> !settled.contains(number))
                .forEach(row.rows::add);
        return row;
    }

    boolean isSome() {
        return !rows.isEmpty();
    }

    /** What one annotation alone can't say. */
    void check(String field, LocalDate today, BindingResult errors) {
        if (isSome() && title.isBlank()) {
            errors.rejectValue(field + ".title", "NotBlank");
        }
        if (isSome() && (answerOn == null || !answerOn.isAfter(today)) && !errors.hasFieldErrors(field + ".answerOn")) {
            errors.rejectValue(field + ".answerOn", "quotations.refused.past");
        }
    }

    /** Called on a form without errors only. */
    ConversionDraft.Asking draft() {
        return new ConversionDraft.Asking(
                Objects.requireNonNull(discipline),
                title.strip(),
                Objects.requireNonNull(answerOn),
                new HashSet<>(rows));
    }

    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable Discipline discipline) {
        this.discipline = discipline;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getAnswerOn() {
        return answerOn;
    }

    public void setAnswerOn(@Nullable LocalDate answerOn) {
        this.answerOn = answerOn;
    }

    public List<Integer> getRows() {
        return rows;
    }

    public void setRows(List<Integer> rows) {
        this.rows = rows;
    }
}
