package app.jobbag.estimates;

import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row as typed.
 *
 * @param number of the row that it was; null of a new one
 * @param unitPrice null of hours: then at the rate of the estimate's date
 */
public record LineDraft(
        @Nullable Integer number,
        LineKind kind,
        @Nullable Discipline discipline,
        String text,
        BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        BigDecimal percent,
        BigDecimal discount,
        TaxRate tax,
        Choice choice,
        String alternative) {

    /** A heading. */
    public static LineDraft group(String text) {
        return new LineDraft(
                null,
                LineKind.GROUP,
                null,
                text,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                TaxRate.zero(),
                Choice.FIXED,
                "");
    }

    /** At the rate of the estimate's date. */
    public static LineDraft hours(Discipline discipline, String text, String hours, TaxRate tax) {
        return new LineDraft(
                null,
                LineKind.HOURS,
                discipline,
                text,
                new BigDecimal(hours),
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                tax,
                Choice.FIXED,
                "");
    }

    /** The same at another price, with a mark-up or a contingency of so much. */
    public LineDraft as(LineKind other, String price, String percentage) {
        return new LineDraft(
                number,
                other,
                discipline,
                text,
                quantity,
                new BigDecimal(price),
                new BigDecimal(percentage),
                discount,
                tax,
                choice,
                alternative);
    }

    /** The same as an option. */
    public LineDraft as(Choice other, String letter) {
        return new LineDraft(
                number, kind, discipline, text, quantity, unitPrice, percent, discount, tax, other, letter);
    }

    Line at(int known, int place, BigDecimal price) {
        return new Line(
                known,
                place,
                kind,
                discipline,
                text,
                quantity,
                price,
                percent,
                discount,
                tax.category(),
                tax.percent().value(),
                tax.exemptionReason(),
                choice,
                alternative);
    }
}
