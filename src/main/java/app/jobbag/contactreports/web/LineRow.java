package app.jobbag.contactreports.web;

import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.Job;
import app.jobbag.contactreports.LineKind;
import app.jobbag.kernel.Ids;
import app.jobbag.meetings.Party;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a contact report as typed: chosen what it is, or with a sign in front. */
class LineRow {
    private String line = "";
    private LineKind mark = LineKind.SAID;

    @Size(max = 2000)
    private String text = "";

    private String job = "";
    private String owner = "";
    private @Nullable LocalDate due;

    static LineRow of(ContactReportDraft.Line line) {
        LineRow row = new LineRow();
        row.line = line.id() == null ? "" : line.id().toString();
        row.mark = line.kind();
        row.text = line.text();
        row.job = line.job() == null ? "" : line.job().toString();
        row.owner = line.party() == null ? "" : line.party().toString();
        row.due = line.due();
        return row;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    ContactReportDraft.Line line() {
        LineKind said = mark == LineKind.SAID ? LineKind.signed(text).orElse(mark) : mark;
        String plain = LineKind.plain(text);
        boolean signed = !said.sign().isEmpty() && plain.startsWith(said.sign());
        String words = signed ? plain.substring(said.sign().length()).strip() : text;
        return new ContactReportDraft.Line(
                Ids.read(line), said, words.isEmpty() ? text : words, Job.parse(job), "", Party.parse(owner), due);
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public LineKind getMark() {
        return mark;
    }

    public void setMark(@Nullable LineKind mark) {
        this.mark = mark == null ? LineKind.SAID : mark;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
