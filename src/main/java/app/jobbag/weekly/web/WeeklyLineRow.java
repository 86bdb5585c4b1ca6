package app.jobbag.weekly.web;

import app.jobbag.kernel.Ids;
import app.jobbag.weekly.Section;
import app.jobbag.weekly.WeeklyDetails;
import app.jobbag.weekly.WeeklyText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A line as typed. Its place is a number among those of its section; without a text it is taken out. */
class WeeklyLineRow {
    private String line = "";

    @NotNull
    private @Nullable Section section = Section.DONE;

    @Size(max = 1000)
    private String text = "";

    @Min(0)
    @Max(9999)
    private @Nullable Integer place;

    private boolean hidden;

    static WeeklyLineRow of(WeeklyDetails.Line line, int place) {
        WeeklyLineRow row = new WeeklyLineRow();
        row.line = line.id().toString();
        row.section = line.section();
        row.text = line.text();
        row.place = place;
        row.hidden = line.hidden();
        return row;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** New ones stand last. */
    int order() {
        return place == null ? Integer.MAX_VALUE : place;
    }

    WeeklyText.Line line() {
        return new WeeklyText.Line(Ids.read(line), section == null ? Section.DONE : section, text.strip(), hidden);
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public @Nullable Section getSection() {
        return section;
    }

    public void setSection(@Nullable Section section) {
        this.section = section;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }
}
