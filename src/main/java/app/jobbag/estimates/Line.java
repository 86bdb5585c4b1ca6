package app.jobbag.estimates;

import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of an estimate.
 *
 * @param number for good: orders, purchases and comparisons name a row by it
 * @param discipline null on a heading
 * @param quantity hours, or pieces
 * @param unitPrice an hour's rate, a piece's price, or what a piece costs where it is bought in; as many as four digits
 * @param percent the mark-up, or the contingency
 * @param discount on this row, in percent
 * @param alternative rows with the same letter exclude each other; blank where it stands for itself
 */
public record Line(
        int number,
        int place,
        LineKind kind,
        @Nullable Discipline discipline,
        String text,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal percent,
        BigDecimal discount,
        TaxCategory taxCategory,
        BigDecimal taxPercent,
        String exemptionReason,
        Choice choice,
        String alternative) {

    public TaxRate tax() {
        return new TaxRate(taxCategory, new Percent(taxPercent), exemptionReason);
    }

    public boolean isOffered() {
        return choice == Choice.OFFERED;
    }

    public boolean isOption() {
        return choice != Choice.FIXED;
    }

    /** As it would be typed. */
    LineDraft draft() {
        return new LineDraft(
                number, kind, discipline, text, quantity, unitPrice, percent, discount, tax(), choice, alternative);
    }

    Line at(int otherNumber, int otherPlace) {
        return new Line(
                otherNumber,
                otherPlace,
                kind,
                discipline,
                text,
                quantity,
                unitPrice,
                percent,
                discount,
                taxCategory,
                taxPercent,
                exemptionReason,
                choice,
                alternative);
    }
}
