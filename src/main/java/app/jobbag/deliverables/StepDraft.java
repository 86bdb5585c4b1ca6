package app.jobbag.deliverables;

import app.jobbag.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step inside the agency: "Creative direction", and who signs it.
 *
 * @param days working days of its own to answer; null for as many as the others
 */
public record StepDraft(
        String name, PersonId person, @Nullable Integer days) {
    public StepDraft(String name, PersonId person) {
        this(name, person, null);
    }
}
