package app.jobbag.contactreports.web;

import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what was asked for, and until when. */
class ItemForm {
    @NotNull
    private @Nullable PersonId owner;

    @NotNull
    private @Nullable LocalDate due;

    static ItemForm of(PersonId owner) {
        ItemForm form = new ItemForm();
        form.owner = owner;
        return form;
    }

    public @Nullable PersonId getOwner() {
        return owner;
    }

    public void setOwner(@Nullable PersonId owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
