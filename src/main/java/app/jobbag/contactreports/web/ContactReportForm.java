package app.jobbag.contactreports.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.ContactKind;
import app.jobbag.contactreports.ContactReportDetails;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.Party;
import app.jobbag.staff.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A contact report as typed; the time is that of the writer's own clock. */
class ContactReportForm {
    private @Nullable ClientId client;

    @NotNull
    private @Nullable ContactKind how = ContactKind.CALL;

    @NotNull
    private @Nullable LocalDate date;

    @NotNull
    private @Nullable LocalTime time;

    @Min(1)
    @Max(1440)
    private @Nullable Integer minutes;

    @Size(max = 500)
    private String why = "";

    private List<ContactId> theirs = new ArrayList<>();
    private List<PersonId> ours = new ArrayList<>();

    @Size(max = 4000)
    private String summary = "";

    private List<@Valid LineRow> lines = new ArrayList<>();

    @Size(max = 500)
    private String executiveReason = "";

    @Size(max = 4000)
    private String correction = "";

    private int version;

    static ContactReportForm of(ContactReportDetails report, ZoneId clock) {
        ContactReportForm form = of(report.text(), clock);
        form.version = report.version();
        return form;
    }

    static ContactReportForm of(ContactReportDraft text, ZoneId clock) {
        ContactReportForm form = new ContactReportForm();
        ZonedDateTime when = text.happenedAt().atZone(clock).truncatedTo(ChronoUnit.MINUTES);
        form.client = text.client();
        form.how = text.kind();
        form.date = when.toLocalDate();
        form.time = when.toLocalTime();
        form.minutes = text.duration();
        form.why = text.why();
        form.summary = text.summary();
        form.executiveReason = text.executiveReason();
        form.correction = text.correction();
        for (Party party : text.parties()) {
            if (party.isClient()) {
                form.theirs.add(new ContactId(party.id()));
            } else {
                form.ours.add(new PersonId(party.id()));
            }
        }
        text.lines().forEach(line -> form.lines.add(LineRow.of(line)));
        form.tidy();
        return form;
    }

    /** Blank lines go to the end, where one stays to be filled in. */
    void tidy() {
        lines.removeIf(LineRow::isBlank);
        lines.add(new LineRow());
    }

    void more() {
        lines.add(new LineRow());
    }

    /** Called on a form without errors only. */
    ContactReportDraft draft(ZoneId clock) {
        return new ContactReportDraft(
                clientOrNone(),
                Objects.requireNonNull(how),
                Objects.requireNonNull(date)
                        .atTime(Objects.requireNonNull(time))
                        .atZone(clock)
                        .toInstant(),
                minutes,
                why,
                Stream.concat(
                                theirs.stream().distinct().map(Party::of),
                                ours.stream().distinct().map(Party::of))
                        .toList(),
                summary,
                lines.stream().filter(row -> !row.isBlank()).map(LineRow::line).toList(),
                executiveReason,
                correction);
    }

    /** What a finished report needs is asked for at its fields, all of it at once. */
    void requireWhole(PersonId writer, ZoneId clock, boolean isCorrection, Errors errors) {
        if (!errors.hasErrors()) {
            draft(clock)
                    .filled(writer)
                    .missing(isCorrection)
                    .forEach(each -> errors.rejectValue(each.field(), each.key()));
        }
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

    public @Nullable ContactKind getHow() {
        return how;
    }

    public void setHow(@Nullable ContactKind how) {
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

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public List<ContactId> getTheirs() {
        return theirs;
    }

    public void setTheirs(List<ContactId> theirs) {
        this.theirs = theirs;
    }

    public List<PersonId> getOurs() {
        return ours;
    }

    public void setOurs(List<PersonId> ours) {
        this.ours = ours;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public List<LineRow> getLines() {
        return lines;
    }

    public void setLines(List<LineRow> lines) {
        this.lines = lines;
    }

    public String getExecutiveReason() {
        return executiveReason;
    }

    public void setExecutiveReason(String executiveReason) {
        this.executiveReason = executiveReason;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
