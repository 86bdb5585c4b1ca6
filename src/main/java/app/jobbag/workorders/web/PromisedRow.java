package app.jobbag.workorders.web;

import app.jobbag.workorders.Promised;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing to deliver as typed; a row without a title is none. */
class PromisedRow {
    @Size(max = 200)
    private String title = "";

    private String type = "";
    private @Nullable LocalDate dueOn;

    static PromisedRow of(Promised promised) {
        PromisedRow row = new PromisedRow();
        row.title = promised.title();
        row.type = promised.type();
        row.dueOn = promised.dueOn();
        return row;
    }

    static PromisedRow empty(String type) {
        PromisedRow row = new PromisedRow();
        row.type = type;
        return row;
    }

    boolean isFilled() {
        return !title.isBlank();
    }

    Promised promised() {
        return new Promised(title.strip(), type, dueOn);
    }

    @AssertTrue(message = "{workorders.promises.refused.untitled}")
    public boolean isWhole() {
        return isFilled() || dueOn == null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
