package app.jobbag.meetings.web;

import app.jobbag.meetings.Party;
import app.jobbag.meetings.live.LiveLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line that is changed; of an action item also who and when, where the words were not clear. */
class ChangedLineForm extends LineForm {
    private String owner = "";

    private @Nullable LocalDate due;

    private int version;

    static ChangedLineForm of(LiveLine line) {
        ChangedLineForm form = new ChangedLineForm();
        Party known = line.task().owner();
        form.setKind(line.kind());
        form.setTopic(line.topic());
        form.setText(line.text());
        form.owner = known == null ? "" : known.toString();
        form.due = line.task().due();
        form.version = line.version();
        return form;
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
