package app.jobbag.proposals.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.MeetingId;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalDraft;
import app.jobbag.schedules.ScheduleId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a proposal is about, its outline, and what it ties together. */
class ProposalForm {
    private static final String LANGUAGES = "en|es|zh-CN";

    @NotBlank
    @Size(max = 200)
    private String title = "";

    private @Nullable ProjectId project;

    @Pattern(regexp = LANGUAGES)
    private String locale = "en";

    @Size(max = 4000)
    private String objectives = "";

    @Size(max = 10000)
    private String outline = "";

    private @Nullable ContactId contact;
    private @Nullable MeetingId meeting;
    private @Nullable EstimateId estimate;
    private @Nullable ScheduleId schedule;

    @DecimalMin("0")
    @DecimalMax("999999999")
    private @Nullable BigDecimal expected;

    private int version;

    static ProposalForm of(ClientDetails client, @Nullable ProjectId project) {
        ProposalForm form = new ProposalForm();
        form.project = project;
        form.locale = known(client.locale());
        return form;
    }

    static ProposalForm of(ProposalDetails proposal) {
        ProposalForm form = new ProposalForm();
        form.title = proposal.title();
        form.project = new ProjectId(proposal.project());
        form.locale = known(proposal.language());
        form.objectives = proposal.objectives();
        form.outline = proposal.outline();
        form.contact = proposal.contactId() == null ? null : new ContactId(proposal.contactId());
        form.meeting = proposal.meeting() == null ? null : new MeetingId(proposal.meeting());
        form.estimate = proposal.estimate() == null ? null : new EstimateId(proposal.estimate());
        form.schedule = proposal.schedule() == null ? null : new ScheduleId(proposal.schedule());
        form.expected = proposal.expected() == null
                ? null
                : proposal.money(proposal.expected()).amount();
        form.version = proposal.version();
        return form;
    }

    static String known(Locale language) {
        String tag = language.toLanguageTag();
        return tag.matches(LANGUAGES) ? tag : "en";
    }

    /** Called on a form without errors only. @throws app.jobbag.kernel.Refused at a sum that the currency does not know */
    ProposalDraft draft(Currency currency) {
        return new ProposalDraft(
                title,
                project,
                Locale.forLanguageTag(locale),
                objectives,
                outline,
                contact,
                new ProposalDraft.Ties(meeting, estimate, schedule),
                expected == null
                        ? null
                        : Money.typed(expected, currency, "expected").amount());
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

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    public String getOutline() {
        return outline;
    }

    public void setOutline(String outline) {
        this.outline = outline;
    }

    public @Nullable ContactId getContact() {
        return contact;
    }

    public void setContact(@Nullable ContactId contact) {
        this.contact = contact;
    }

    public @Nullable MeetingId getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable MeetingId meeting) {
        this.meeting = meeting;
    }

    public @Nullable EstimateId getEstimate() {
        return estimate;
    }

    public void setEstimate(@Nullable EstimateId estimate) {
        this.estimate = estimate;
    }

    public @Nullable ScheduleId getSchedule() {
        return schedule;
    }

    public void setSchedule(@Nullable ScheduleId schedule) {
        this.schedule = schedule;
    }

    public @Nullable BigDecimal getExpected() {
        return expected;
    }

    public void setExpected(@Nullable BigDecimal expected) {
        this.expected = expected;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
