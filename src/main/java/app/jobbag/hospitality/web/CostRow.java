package app.jobbag.hospitality.web;

import app.jobbag.hospitality.CostDraft;
import app.jobbag.hospitality.CostKind;
import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A line of cost as typed. */
class CostRow {
    private @Nullable LocalDate spentOn;
    private CostKind what = CostKind.MEAL;

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal amount;

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal taxIn;

    private @Nullable PersonId payer;

    @Size(max = 500)
    private String note = "";

    static CostRow on(LocalDate day) {
        CostRow row = new CostRow();
        row.spentOn = day;
        return row;
    }

    static CostRow of(CostDraft.Line line) {
        CostRow row = on(line.spentOn());
        row.what = line.what();
        row.amount = line.amount().amount();
        row.taxIn = line.tax().isZero() ? null : line.tax().amount();
        row.payer = line.payer();
        row.note = line.note();
        return row;
    }

    boolean isBlank() {
        return amount == null && taxIn == null && note.isBlank();
    }

    void check(String row, Errors errors) {
        if (spentOn == null && !errors.hasFieldErrors(row + "spentOn")) {
            errors.rejectValue(row + "spentOn", "NotNull");
        }
        if (amount == null && !errors.hasFieldErrors(row + "amount")) {
            errors.rejectValue(row + "amount", "NotNull");
        }
    }

    CostDraft.Line line(String row, Currency currency) {
        BigDecimal tax = taxIn == null ? BigDecimal.ZERO : taxIn;
        return new CostDraft.Line(
                Objects.requireNonNull(spentOn),
                what,
                Money.typed(Objects.requireNonNull(amount), currency, row + "amount"),
                Money.typed(tax, currency, row + "taxIn"),
                payer,
                note.strip());
    }

    public @Nullable LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(@Nullable LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public CostKind getWhat() {
        return what;
    }

    public void setWhat(@Nullable CostKind what) {
        this.what = what == null ? CostKind.MEAL : what;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable BigDecimal getTaxIn() {
        return taxIn;
    }

    public void setTaxIn(@Nullable BigDecimal taxIn) {
        this.taxIn = taxIn;
    }

    public @Nullable PersonId getPayer() {
        return payer;
    }

    public void setPayer(@Nullable PersonId payer) {
        this.payer = payer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
