package app.jobbag.deliverables.web;

import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One row of steps; an empty one is no step. */
class StepRow {
    @Size(max = 100)
    private String name = "";

    private @Nullable PersonId person;

    @Min(1)
    @Max(60)
    private @Nullable Integer days;

    void fill(String stepName, @Nullable PersonId signer, @Nullable Integer answerDays) {
        name = stepName;
        person = signer;
        days = answerDays;
    }

    boolean isEmpty() {
        return name.isBlank() && person == null;
    }

    boolean isFilled() {
        return !name.isBlank() && person != null;
    }

    @AssertTrue(message = "{deliverables.refused.halfStep}")
    public boolean isWhole() {
        return name.isBlank() == (person == null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }
}
