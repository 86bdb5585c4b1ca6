package app.jobbag.meetings.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.Roll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting as typed: everybody who could come stands on a line, the agenda in rows. */
class MeetingForm {
    private @Nullable ClientId client;

    private @Nullable ProjectId project;
    private @Nullable MeetingId follows;

    @NotNull
    private @Nullable MeetingKind kind = MeetingKind.CLIENT;

    @NotBlank
    @Size(max = 200)
    private String subject = "";

    @Size(max = 4000)
    private String purpose = "";

    @Valid
    private WhenForm when = new WhenForm();

    @Size(max = 300)
    private String place = "";

    @Pattern(regexp = "|https://\\S+")
    @Size(max = 500)
    private String callLink = "";

    /** A line each. */
    @Size(max = 1500)
    private String equipment = "";

    private List<@Valid ParticipantRow> participants = new ArrayList<>();

    private List<@Valid TopicRow> agenda = new ArrayList<>();

    @Size(max = 500)
    private String executiveReason = "";

    private int version;

    static MeetingForm of(MeetingDetails meeting, Roll roll) {
        MeetingForm form = of(meeting.plan(), roll);
        form.version = meeting.version();
        return form;
    }

    static MeetingForm of(MeetingDraft plan, Roll roll) {
        MeetingForm form = new MeetingForm();
        form.client = plan.client();
        form.project = plan.project();
        form.follows = plan.follows();
        form.kind = plan.kind();
        form.subject = plan.subject();
        form.purpose = plan.purpose();
        form.when = WhenForm.of(plan.when());
        form.place = plan.place();
        form.callLink = plan.callLink();
        form.executiveReason = plan.executiveReason();
        form.equipment = String.join("\n", plan.equipment());
        form.participants = ParticipantRow.all(plan.participants(), roll);
        plan.agenda().forEach(topic -> form.agenda.add(TopicRow.of(topic)));
        form.tidy();
        return form;
    }

    /** Blank agenda rows go to the end, where one stays to be filled in; what has errors is shown as it came. */
    void tidy() {
        agenda.removeIf(TopicRow::isBlank);
        agenda.add(new TopicRow());
    }

    void more() {
        agenda.add(new TopicRow());
    }

    /** Called on a form without errors only: what is obligatory is there. */
    MeetingDraft draft() {
        return new MeetingDraft(
                clientOrNone(),
                project,
                Objects.requireNonNull(kind),
                subject,
                purpose,
                when.when(),
                place,
                callLink,
                invited(),
                agenda.stream()
                        .filter(row -> !row.isBlank())
                        .map(TopicRow::topic)
                        .toList(),
                executiveReason,
                follows,
                equipment
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    List<Invited> invited() {
        return participants.stream()
                .map(ParticipantRow::invited)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The form is nothing without the client it was opened for. */
    ClientId clientOrNone() {
        if (client == null) {
            throw new NotFound();
        }
        return client;
    }

    public @Nullable ClientId getClient() {
        return client;
    }

    public void setClient(@Nullable ClientId client) {
        this.client = client;
    }

    public @Nullable ProjectId getProject() {
        return project;
    }

    public void setProject(@Nullable ProjectId project) {
        this.project = project;
    }

    public @Nullable MeetingId getFollows() {
        return follows;
    }

    public void setFollows(@Nullable MeetingId follows) {
        this.follows = follows;
    }

    public @Nullable MeetingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MeetingKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public WhenForm getWhen() {
        return when;
    }

    public void setWhen(WhenForm when) {
        this.when = when;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCallLink() {
        return callLink;
    }

    public void setCallLink(String callLink) {
        this.callLink = callLink;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }

    public List<ParticipantRow> getParticipants() {
        return participants;
    }

    public void setParticipants(List<ParticipantRow> participants) {
        this.participants = participants;
    }

    public List<TopicRow> getAgenda() {
        return agenda;
    }

    public void setAgenda(List<TopicRow> agenda) {
        this.agenda = agenda;
    }

    public String getExecutiveReason() {
        return executiveReason;
    }

    public void setExecutiveReason(String executiveReason) {
        this.executiveReason = executiveReason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
