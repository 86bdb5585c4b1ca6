package app.jobbag.schedules.web;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleDraft;
import app.jobbag.schedules.TemplateKind;
import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a schedule is about, when it begins, who signs it. */
class ScheduleForm {
    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotNull
    private @Nullable ProjectId project;

    @NotNull
    private @Nullable LocalDate startsOn;

    @NotNull
    private @Nullable PersonId ae;

    private @Nullable ContactId signer;

    @Size(max = 2000)
    private String reason = "";

    private @Nullable TemplateKind template;
    private int version;

    static ScheduleForm of(ScheduleDetails schedule) {
        ScheduleForm form = new ScheduleForm();
        form.title = schedule.title();
        form.project = new ProjectId(schedule.project());
        form.startsOn = schedule.startsOn();
        form.ae = new PersonId(schedule.ae());
        form.signer = schedule.signerId() == null ? null : new ContactId(schedule.signerId());
        form.reason = schedule.reason();
        form.version = schedule.version();
        return form;
    }

    /** Called on a form without errors only. */
    ScheduleDraft draft() {
        return new ScheduleDraft(
                title,
                Objects.requireNonNull(project),
                Objects.requireNonNull(startsOn),
                Objects.requireNonNull(ae),
                signer,
                reason);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable ProjectId getProject() {
        return project;
    }

    public void setProject(@Nullable ProjectId project) {
        this.project = project;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable PersonId getAe() {
        return ae;
    }

    public void setAe(@Nullable PersonId ae) {
        this.ae = ae;
    }

    public @Nullable ContactId getSigner() {
        return signer;
    }

    public void setSigner(@Nullable ContactId signer) {
        this.signer = signer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable TemplateKind getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable TemplateKind template) {
        this.template = template;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
