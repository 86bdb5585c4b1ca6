package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.Sheet;
import app.jobbag.staff.Discipline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an estimate as typed, and the discount on the whole. */
class SheetForm {
    @PositiveOrZero
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 4)
    private @Nullable BigDecimal discount;

    @Size(max = Sheet.MOST_LINES)
    private List<@Valid LineForm> lines = new ArrayList<>();

    private int version;

    /** With a row to begin with. */
    static SheetForm of(EstimateDetails estimate, Sheet sheet) {
        SheetForm form = kept(estimate, sheet);
        form.more();
        return form;
    }

    /** The rows that there are. */
    static SheetForm kept(EstimateDetails estimate, Sheet sheet) {
        SheetForm form = new SheetForm();
        form.discount = sheet.discount().signum() == 0 ? null : sheet.discount().stripTrailingZeros();
        form.version = estimate.version();
        sheet.lines().forEach(line -> form.lines.add(LineForm.of(line)));
        return form;
    }

    void more() {
        if (lines.size() < Sheet.MOST_LINES) {
            lines.add(
                    lines.isEmpty()
                            ? new LineForm()
                            : lines.get(lines.size() - 1).next());
        }
    }

    /** The row to begin with is of that discipline. */
    void endWith(Discipline discipline) {
        LineForm last = lines.get(lines.size() - 1);
        if (last.isBlank()) {
            last.setDiscipline(discipline);
        }
    }

    void dropBlank() {
        lines.removeIf(LineForm::isBlank);
    }

    /** Without scripts: what is to be done with a row, {@code up-3}. What can't be done is left. */
    void arrange(String what) {
        String[] parts = what.split("-", 2);
        int at = parts.length == 2 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : lines.size();
        if (at >= lines.size()) {
            return;
        }
        switch (parts[0]) {
            case "up" -> swap(at, at - 1);
            case "down" -> swap(at, at + 1);
            case "below" -> lines.add(at + 1, lines.get(at).next());
            case "remove" -> lines.remove(at);
            default -> {}
        }
    }

    private void swap(int one, int other) {
        if (other >= 0 && other < lines.size()) {
            Collections.swap(lines, one, other);
        }
    }

    public @Nullable BigDecimal getDiscount() {
        return discount;
    }

    public void setDiscount(@Nullable BigDecimal discount) {
        this.discount = discount;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public void setLines(List<LineForm> lines) {
        this.lines = lines;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
