package app.jobbag.timesheets.web;

import app.jobbag.bookings.Activity;
import app.jobbag.timesheets.WeekRow;
import app.jobbag.ui.CellHours;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the week sheet, as typed: an empty cell is no hours. */
public class WeekRowForm {
    private @Nullable OrderId order;
    private @Nullable Activity activity;
    private List<@Nullable CellHours> hours = new ArrayList<>(Collections.nCopies(WeekForm.DAYS, null));

    static WeekRowForm of(WeekRow row, List<LocalDate> days) {
        WeekRowForm form = new WeekRowForm();
        form.order = row.work().order();
        form.activity = row.work().activity();
        for (int i = 0; i < days.size(); i++) {
            BigDecimal booked = row.hours(days.get(i));
            form.hours.set(i, booked.signum() == 0 ? null : new CellHours(booked));
        }
        return form;
    }

    /** Called on a row that has both. */
    WeekRow.Work work() {
        return new WeekRow.Work(Objects.requireNonNull(order), Objects.requireNonNull(activity));
    }

    boolean isBlank() {
        return hours.stream().allMatch(each -> each == null);
    }

    public @Nullable OrderId getOrder() {
        return order;
    }

    public void setOrder(@Nullable OrderId order) {
        this.order = order;
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Activity activity) {
        this.activity = activity;
    }

    public List<@Nullable CellHours> getHours() {
        return hours;
    }

    public void setHours(List<@Nullable CellHours> hours) {
        this.hours = hours;
    }
}
