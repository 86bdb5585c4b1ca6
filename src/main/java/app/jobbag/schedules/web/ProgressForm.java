package app.jobbag.schedules.web;

import app.jobbag.schedules.FactLine;
import app.jobbag.schedules.Progress;
import app.jobbag.schedules.Reported;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.SlipDraft;
import app.jobbag.schedules.Task;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a line is; whose delay it is and why, where it ends later. */
class ProgressForm {
    private static final int DONE = 100;

    @NotNull
    @Min(0)
    @Max(DONE)
    private @Nullable Integer percent = 0;

    private @Nullable LocalDate actualStart;
    private @Nullable LocalDate expectedEnd;
    private @Nullable LocalDate actualEnd;
    private @Nullable Side side;

    @Size(max = 2000)
    private String why = "";

    private int version;

    /** @param fact by what it is done; told already, where it has happened and nobody has said so yet */
    static ProgressForm of(Task task, @Nullable FactLine fact, int version) {
        ProgressForm form = new ProgressForm();
        form.percent = task.percent();
        form.actualStart = task.actualStart();
        form.expectedEnd = task.expectedEnd();
        form.actualEnd = task.actualEnd();
        form.version = version;
        LocalDate on = fact == null || task.isDone() ? null : fact.settledOn();
        if (on != null) {
            form.percent = DONE;
            form.actualEnd = on;
        }
        return form;
    }

    /** Called on a form without errors only. */
    Reported reported(int task) {
        Progress progress = Progress.of(percent == null ? 0 : percent, actualStart, expectedEnd, actualEnd);
        return new Reported(task, version, progress, new SlipDraft(side, why));
    }

    public @Nullable Integer getPercent() {
        return percent;
    }

    public void setPercent(@Nullable Integer percent) {
        this.percent = percent;
    }

    public @Nullable LocalDate getActualStart() {
        return actualStart;
    }

    public void setActualStart(@Nullable LocalDate actualStart) {
        this.actualStart = actualStart;
    }

    public @Nullable LocalDate getExpectedEnd() {
        return expectedEnd;
    }

    public void setExpectedEnd(@Nullable LocalDate expectedEnd) {
        this.expectedEnd = expectedEnd;
    }

    public @Nullable LocalDate getActualEnd() {
        return actualEnd;
    }

    public void setActualEnd(@Nullable LocalDate actualEnd) {
        this.actualEnd = actualEnd;
    }

    public @Nullable Side getSide() {
        return side;
    }

    public void setSide(@Nullable Side side) {
        this.side = side;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
