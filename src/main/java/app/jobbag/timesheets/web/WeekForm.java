package app.jobbag.timesheets.web;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.timesheets.TimeSheets;
import app.jobbag.timesheets.WeekDetails;
import app.jobbag.timesheets.WeekEntry;
import app.jobbag.timesheets.WeekRow;
import app.jobbag.ui.CellHours;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The own week, as typed: rows of orders and activities, columns of days. */
public class WeekForm {
    static final int DAYS = 7;

    private int version;

    private List<WeekRowForm> rows = new ArrayList<>();

    @Size(max = 500)
    private String reason = "";

    /** With an empty row to begin with. */
    static WeekForm of(WeekDetails week, List<WeekRow> more) {
        WeekForm form = new WeekForm();
        form.version = week.sheet().version();
        week.rows().stream()
                .filter(WeekRow::open)
                .forEach(row -> form.rows.add(WeekRowForm.of(row, week.week().days())));
        more.forEach(row -> form.rows.add(WeekRowForm.of(row, week.week().days())));
        form.more();
        return form;
    }

    final void more() {
        rows.add(new WeekRowForm());
    }

    /**
     * Rows for the same work count together.
     *
     * @throws Refused where hours stand in a row without an order or activity
     */
    TimeSheets.Sheet sheet(IsoWeek week) {
        Map<String, WeekEntry> cells = new LinkedHashMap<>();
        List<Refused> nameless = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            WeekRowForm typed = rows.get(row);
            if (typed.getOrder() != null && typed.getActivity() != null) {
                collect(week, row, cells);
            } else if (!typed.isBlank()) {
                nameless.add(new Refused("timesheets.refused.row")
                        .at("rows[" + row + "]." + (typed.getOrder() == null ? "order" : "activity")));
            }
        }
        if (!nameless.isEmpty()) {
            throw Refused.all(nameless);
        }
        return new TimeSheets.Sheet(week, version, List.copyOf(cells.values()), reason);
    }

    private void collect(IsoWeek week, int row, Map<String, WeekEntry> cells) {
        WeekRowForm typed = rows.get(row);
        WeekRow.Work work = typed.work();
        for (int day = 0; day < Math.min(DAYS, typed.getHours().size()); day++) {
            CellHours hours = typed.getHours().get(day);
            LocalDate date = week.days().get(day);
            String field = "rows[" + row + "].hours[" + day + "]";
            WeekEntry entry = new WeekEntry(work, date, hours == null ? BigDecimal.ZERO : hours.value(), field);
            cells.merge(work + "|" + date, entry, WeekForm::together);
        }
    }

    private static WeekEntry together(WeekEntry one, WeekEntry other) {
        return new WeekEntry(one.work(), one.day(), one.hours().add(other.hours()), other.field());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<WeekRowForm> getRows() {
        return rows;
    }

    public void setRows(List<WeekRowForm> rows) {
        this.rows = rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
