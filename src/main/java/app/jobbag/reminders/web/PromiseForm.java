package app.jobbag.reminders.web;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.reminders.PromiseDraft;
import app.jobbag.reminders.ReminderId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the client promised, as typed. */
class PromiseForm {
    private @Nullable InvoiceId invoice;

    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    @NotNull
    private @Nullable LocalDate dueOn;

    @NotBlank
    @Size(max = 200)
    private String saidBy = "";

    @Size(max = 2000)
    private String note = "";

    PromiseDraft draft(@Nullable ReminderId call) {
        return new PromiseDraft(invoice, amount, Objects.requireNonNull(dueOn), saidBy.strip(), note.strip(), call);
    }

    public @Nullable InvoiceId getInvoice() {
        return invoice;
    }

    public void setInvoice(@Nullable InvoiceId invoice) {
        this.invoice = invoice;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(String saidBy) {
        this.saidBy = saidBy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
