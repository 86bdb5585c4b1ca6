package app.jobbag.timesheets;

import app.jobbag.timesheets.WeekRow.Work;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell of the sheet as it should be.
 *
 * @param field of the form, where a refusal is shown
 */
public record WeekEntry(Work work, LocalDate day, BigDecimal hours, String field) {}
