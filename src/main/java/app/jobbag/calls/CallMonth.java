package app.jobbag.calls;

import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Which clients somebody called on which day of a month. */
public record CallMonth(
        PersonId whose, YearMonth month, LocalDate today, List<MonthRow> rows, List<CallDay.Caller> callers) {
    public CallMonth {
        rows = List.copyOf(rows);
        callers = List.copyOf(callers);
    }

    public List<LocalDate> days() {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    }

    public long called() {
        return rows.stream().mapToLong(MonthRow::called).sum();
    }

    public long missed() {
        return rows.stream().mapToLong(MonthRow::missed).sum();
    }
}
