package app.jobbag.weekly.web;

import app.jobbag.weekly.Colour;
import app.jobbag.weekly.WeeklyDetails;
import app.jobbag.weekly.WeeklyText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A weekly report as typed. */
class WeeklyForm {
    private static final int MORE = 2;
    private static final int STEP = 10;

    private int version;

    @NotNull
    private @Nullable Colour colour = Colour.GREEN;

    @Size(max = 1000)
    private String note = "";

    @Size(max = 2000)
    private String opening = "";

    private List<@Valid WeeklyLineRow> lines = new ArrayList<>();

    static WeeklyForm of(WeeklyDetails report) {
        WeeklyForm form = new WeeklyForm();
        form.version = report.version();
        form.colour = report.colour();
        form.note = report.note();
        form.opening = report.opening();
        int place = STEP;
        for (WeeklyDetails.Line line : report.lines()) {
            form.lines.add(WeeklyLineRow.of(line, place));
            place += STEP;
        }
        form.more();
        return form;
    }

    void more() {
        for (int i = 0; i < MORE; i++) {
            lines.add(new WeeklyLineRow());
        }
    }

    /** The sections stay in the order in which they stand on the page. */
    WeeklyText text() {
        List<WeeklyLineRow> written =
                lines.stream().filter(each -> !each.isBlank()).toList();
        List<Object> sections = written.stream()
                .<Object>map(each -> each.line().section())
                .distinct()
                .toList();
        Comparator<WeeklyLineRow> order =
                Comparator.comparingInt(row -> sections.indexOf(row.line().section()));
        return new WeeklyText(
                colour == null ? Colour.GREEN : colour,
                note,
                opening,
                written.stream()
                        .sorted(order.thenComparingInt(WeeklyLineRow::order))
                        .map(WeeklyLineRow::line)
                        .toList());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable Colour getColour() {
        return colour;
    }

    public void setColour(@Nullable Colour colour) {
        this.colour = colour;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public List<WeeklyLineRow> getLines() {
        return lines;
    }

    public void setLines(List<WeeklyLineRow> lines) {
        this.lines = lines;
    }
}
