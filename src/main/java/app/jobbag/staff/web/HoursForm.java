package app.jobbag.staff.web;

import app.jobbag.staff.WorkingWeek;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.Errors;

/** A working week as typed: a line for each weekday, both fields empty on a free one. */
class HoursForm {
    private static final int WEEK = DayOfWeek.values().length;

    private List<@Valid HoursRow> days = new ArrayList<>();

    @Pattern(regexp = "[a-z]{2}(-[a-z0-9]{1,6})*|")
    private String holidays = "";

    private int version;

    static HoursForm of(WorkingWeek week) {
        HoursForm form = new HoursForm();
        form.version = week.version();
        form.holidays = week.holidays();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            form.days.add(HoursRow.of(week.on(weekday).orElse(null)));
        }
        return form;
    }

    /** Called on a form without errors only. */
    WorkingWeek week() {
        List<WorkingWeek.Day> worked = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            days.get(i).day(i + 1).ifPresent(worked::add);
        }
        return new WorkingWeek(version, holidays, worked);
    }

    /** Every line is told what is wrong with it. */
    void check(Errors errors) {
        while (days.size() < WEEK) {
            days.add(new HoursRow());
        }
        days = new ArrayList<>(days.subList(0, WEEK));
        for (int i = 0; i < WEEK; i++) {
            days.get(i).check("days[" + i + "]", errors);
        }
    }

    public DayOfWeek weekday(int row) {
        return DayOfWeek.of(row + 1);
    }

    public List<HoursRow> getDays() {
        return days;
    }

    public void setDays(List<HoursRow> days) {
        this.days = days;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
