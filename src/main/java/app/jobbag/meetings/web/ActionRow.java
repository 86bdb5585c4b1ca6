package app.jobbag.meetings.web;

import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.Party;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the division of work as typed. */
class ActionRow {
    private @Nullable ActionItemId item;

    @Size(max = 1000)
    private String text = "";

    private String owner = "";

    @Size(max = 1000)
    private String cooperation = "";

    private @Nullable LocalDate due;

    static ActionRow of(MinutesDraft.Step step) {
        ActionRow row = new ActionRow();
        row.item = step.item() == null ? null : new ActionItemId(step.item());
        row.text = step.text();
        row.owner = step.owner() == null ? "" : step.owner().toString();
        row.cooperation = step.cooperation();
        row.due = step.due();
        return row;
    }

    boolean isBlank() {
        return text.isBlank() && owner.isEmpty() && cooperation.isBlank() && due == null;
    }

    MinutesDraft.Step step() {
        return new MinutesDraft.Step(item == null ? null : item.value(), text, Party.parse(owner), cooperation, due);
    }

    public @Nullable ActionItemId getItem() {
        return item;
    }

    public void setItem(@Nullable ActionItemId item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getCooperation() {
        return cooperation;
    }

    public void setCooperation(String cooperation) {
        this.cooperation = cooperation;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
