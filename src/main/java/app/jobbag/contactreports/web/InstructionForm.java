package app.jobbag.contactreports.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionDraft;
import app.jobbag.contactreports.InstructionWay;
import app.jobbag.contactreports.Job;
import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.MeetingId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a client asked for, as typed; the time is that of the writer's own clock. */
class InstructionForm {
    private @Nullable ClientId client;
    private @Nullable MeetingId meeting;

    @NotBlank
    @Size(max = 2000)
    private String text = "";

    @NotNull
    private @Nullable ContactId contact;

    private String job = "";

    @NotNull
    private @Nullable InstructionWay how = InstructionWay.CALL;

    @NotNull
    private @Nullable LocalDate date;

    @NotNull
    private @Nullable LocalTime time;

    private int version;

    static InstructionForm blank(ClientId client, @Nullable MeetingId meeting, Instant now, ZoneId clock) {
        InstructionForm form = new InstructionForm();
        form.client = client;
        form.meeting = meeting;
        form.how = meeting == null ? InstructionWay.CALL : InstructionWay.MEETING;
        form.at(now, clock);
        return form;
    }

    static InstructionForm of(InstructionDetails instruction, ZoneId clock) {
        InstructionDraft said = instruction.text();
        InstructionForm form = new InstructionForm();
        form.client = said.client();
        form.meeting = said.meeting();
        form.text = said.text();
        form.contact = said.contact();
        form.job = said.job() == null ? "" : said.job().toString();
        form.how = said.how();
        form.at(said.askedAt(), clock);
        form.version = instruction.version();
        return form;
    }

    /** Called on a form without errors only. */
    InstructionDraft draft(ZoneId clock) {
        return new InstructionDraft(
                clientOrNone(),
                text,
                Job.parse(job),
                "",
                Objects.requireNonNull(contact),
                Objects.requireNonNull(how),
                Objects.requireNonNull(date)
                        .atTime(Objects.requireNonNull(time))
                        .atZone(clock)
                        .toInstant(),
                meeting);
    }

    /** The form is nothing without the client it was opened for. */
    ClientId clientOrNone() {
        if (client == null) {
            throw new NotFound();
        }
        return client;
    }

    private void at(Instant moment, ZoneId clock) {
        ZonedDateTime when = moment.atZone(clock).truncatedTo(ChronoUnit.MINUTES);
        date = when.toLocalDate();
        time = when.toLocalTime();
    }

    public @Nullable ClientId getClient() {
        return client;
    }

    public void setClient(@Nullable ClientId client) {
        this.client = client;
    }

    public @Nullable MeetingId getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable MeetingId meeting) {
        this.meeting = meeting;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable ContactId getContact() {
        return contact;
    }

    public void setContact(@Nullable ContactId contact) {
        this.contact = contact;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public @Nullable InstructionWay getHow() {
        return how;
    }

    public void setHow(@Nullable InstructionWay how) {
        this.how = how;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
