package app.jobbag.deliverables.web;

import app.jobbag.clients.ContactId;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableDraft;
import app.jobbag.deliverables.StepDetails;
import app.jobbag.deliverables.StepDraft;
import app.jobbag.signoffs.Pace;
import app.jobbag.staff.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A deliverable as typed: its title and who signs, the agency's steps in rows, the client last. */
class PlanForm {
    private static final int ROWS = 8;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    private List<@Valid StepRow> steps = new ArrayList<>();

    @NotBlank
    @Size(max = 100)
    private String lastName = "";

    @NotNull
    private @Nullable ContactId contact;

    @NotNull
    @Min(1)
    @Max(60)
    private @Nullable Integer agencyDays = Pace.USUAL.agencyDays();

    @NotNull
    @Min(1)
    @Max(60)
    private @Nullable Integer clientDays = Pace.USUAL.clientDays();

    private int version;

    PlanForm() {
        pad();
    }

    static PlanForm of(DeliverableDetails deliverable) {
        PlanForm form = new PlanForm();
        form.steps.clear();
        form.title = deliverable.title();
        form.version = deliverable.version();
        form.agencyDays = deliverable.pace().agencyDays();
        form.clientDays = deliverable.pace().clientDays();
        deliverable.steps().forEach(form::take);
        form.pad();
        return form;
    }

    DeliverableDraft draft() {
        List<StepDraft> inner = steps.stream()
                .filter(StepRow::isFilled)
                .map(row -> new StepDraft(row.getName(), Objects.requireNonNull(row.getPerson()), row.getDays()))
                .toList();
        Pace pace = new Pace(Objects.requireNonNull(agencyDays), Objects.requireNonNull(clientDays));
        return new DeliverableDraft(title, inner, lastName, Objects.requireNonNull(contact), pace);
    }

    /** Puts the next step into the first empty row; whom nobody fits is to be chosen. */
    void propose(String name, @Nullable PersonId person, @Nullable Integer days) {
        steps.stream().filter(StepRow::isEmpty).findFirst().ifPresent(row -> row.fill(name, person, days));
    }

    private void take(StepDetails step) {
        PersonId person = step.person();
        if (person == null) {
            lastName = step.name();
            contact = step.contact();
        } else {
            StepRow row = new StepRow();
            row.fill(step.name(), person, step.days());
            steps.add(row);
        }
    }

    private void pad() {
        while (steps.size() < ROWS) {
            steps.add(new StepRow());
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public void setSteps(List<StepRow> steps) {
        this.steps = steps;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public @Nullable ContactId getContact() {
        return contact;
    }

    public void setContact(@Nullable ContactId contact) {
        this.contact = contact;
    }

    public @Nullable Integer getAgencyDays() {
        return agencyDays;
    }

    public void setAgencyDays(@Nullable Integer agencyDays) {
        this.agencyDays = agencyDays;
    }

    public @Nullable Integer getClientDays() {
        return clientDays;
    }

    public void setClientDays(@Nullable Integer clientDays) {
        this.clientDays = clientDays;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
