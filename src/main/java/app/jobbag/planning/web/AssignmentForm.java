package app.jobbag.planning.web;

import app.jobbag.planning.AssignmentDraft;
import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is to do what on an order, with hours spread over a time. */
class AssignmentForm extends SpreadForm {
    @NotNull
    private @Nullable PersonId person;

    @NotBlank
    @Size(max = 80)
    private String role = "";

    static AssignmentForm from(LocalDate day) {
        AssignmentForm form = new AssignmentForm();
        form.setFrom(day);
        return form;
    }

    /** Called on a form without errors only. */
    AssignmentDraft draft() {
        return new AssignmentDraft(Objects.requireNonNull(person), role.strip(), spread());
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
