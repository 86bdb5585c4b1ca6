package app.jobbag.reminders.web;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.reminders.HoldDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From when on a client or an invoice is reminded of again, as typed. */
class HoldForm {
    private @Nullable InvoiceId invoice;

    @NotNull
    private @Nullable LocalDate until;

    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    HoldDraft draft() {
        return new HoldDraft(invoice, Objects.requireNonNull(until), reason.strip());
    }

    public @Nullable InvoiceId getInvoice() {
        return invoice;
    }

    public void setInvoice(@Nullable InvoiceId invoice) {
        this.invoice = invoice;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
