package app.jobbag.estimates.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What an estimate is about, of which day, in which language, who signs it. */
class EstimateForm {
    private static final String LANGUAGES = "en|es|zh-CN";

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotNull
    private @Nullable ProjectId project;

    @NotNull
    private @Nullable LocalDate datedOn;

    @Pattern(regexp = LANGUAGES)
    private String locale = "en";

    private @Nullable ContactId signer;

    @Size(max = 2000)
    private String reason = "";

    private int version;

    static EstimateForm of(ClientDetails client, @Nullable ProjectId project, LocalDate today) {
        EstimateForm form = new EstimateForm();
        form.project = project;
        form.datedOn = today;
        form.locale = known(client.locale());
        return form;
    }

    static EstimateForm of(EstimateDetails estimate) {
        EstimateForm form = new EstimateForm();
        form.title = estimate.title();
        form.project = new ProjectId(estimate.project());
        form.datedOn = estimate.datedOn();
        form.locale = known(estimate.language());
        form.signer = estimate.signerId() == null ? null : new ContactId(estimate.signerId());
        form.reason = estimate.reason();
        form.version = estimate.version();
        return form;
    }

    private static String known(Locale language) {
        String tag = language.toLanguageTag();
        return tag.matches(LANGUAGES) ? tag : "en";
    }

    /** A day more than a year off is mistyped, and no rates are known for it; one that stands already may stay. */
    void check(LocalDate today, @Nullable LocalDate known, BindingResult errors) {
        if (datedOn != null
                && !datedOn.equals(known)
                && (datedOn.isBefore(today.minusYears(1)) || datedOn.isAfter(today.plusYears(1)))) {
            errors.rejectValue("datedOn", "estimates.refused.farDay");
        }
    }

    /** Called on a form without errors only. */
    EstimateDraft draft() {
        return new EstimateDraft(
                title,
                Objects.requireNonNull(project),
                Objects.requireNonNull(datedOn),
                Locale.forLanguageTag(locale),
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

    public @Nullable LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(@Nullable LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
