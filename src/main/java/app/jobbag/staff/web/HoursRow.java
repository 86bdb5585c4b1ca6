package app.jobbag.staff.web;

import app.jobbag.staff.WorkingWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A weekday's hours as typed. */
class HoursRow {
    private @Nullable LocalTime opens;
    private @Nullable LocalTime closes;

    static HoursRow of(WorkingWeek.@Nullable Day day) {
        HoursRow row = new HoursRow();
        row.opens = day == null ? null : day.opens();
        row.closes = day == null ? null : day.closes();
        return row;
    }

    Optional<WorkingWeek.Day> day(int weekday) {
        LocalTime from = opens;
        LocalTime to = closes;
        return from == null || to == null ? Optional.empty() : Optional.of(new WorkingWeek.Day(weekday, from, to));
    }

    void check(String path, Errors errors) {
        LocalTime from = opens;
        LocalTime to = closes;
        if (from == null && to == null || errors.hasFieldErrors(path + ".opens")) {
            return;
        }
        if (from == null) {
            errors.rejectValue(path + ".opens", "NotNull");
        } else if (to == null && !errors.hasFieldErrors(path + ".closes")) {
            errors.rejectValue(path + ".closes", "NotNull");
        } else if (to != null && !to.isAfter(from)) {
            errors.rejectValue(path + ".closes", "hours.refused.backwards");
        }
    }

    public @Nullable LocalTime getOpens() {
        return opens;
    }

    public void setOpens(@Nullable LocalTime opens) {
        this.opens = opens;
    }

    public @Nullable LocalTime getCloses() {
        return closes;
    }

    public void setCloses(@Nullable LocalTime closes) {
        this.closes = closes;
    }
}
