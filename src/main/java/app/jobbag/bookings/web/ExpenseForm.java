package app.jobbag.bookings.web;

import app.jobbag.bookings.ExpenseDraft;
import app.jobbag.kernel.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An own outlay, as typed; its currency is the order's. */
class ExpenseForm {
    @NotNull
    private @Nullable LocalDate spentOn;

    @NotNull
    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal amount;

    @NotBlank
    @Size(max = 500)
    private String note = "";

    static ExpenseForm on(LocalDate day) {
        ExpenseForm form = new ExpenseForm();
        form.spentOn = day;
        return form;
    }

    /** Called on a form without errors only. */
    ExpenseDraft draft(Currency currency) {
        Money money = Money.typed(Objects.requireNonNull(amount), currency, "amount");
        return new ExpenseDraft(Objects.requireNonNull(spentOn), money, note);
    }

    public @Nullable LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(@Nullable LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
