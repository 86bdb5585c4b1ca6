package app.jobbag.clients.web;

import app.jobbag.clients.Duty;
import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Somebody to be put on a client's team. */
class TeamForm {
    @NotNull
    private @Nullable PersonId person;

    @NotNull
    private @Nullable Duty duty = Duty.AE;

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public @Nullable Duty getDuty() {
        return duty;
    }

    public void setDuty(@Nullable Duty duty) {
        this.duty = duty;
    }
}
