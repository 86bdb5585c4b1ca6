package app.jobbag.reminders.web;

import app.jobbag.reminders.DisputeDraft;
import app.jobbag.reminders.ReminderId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is disputed, as typed. */
class DisputeForm {
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private @Nullable ReminderId call;

    DisputeDraft draft() {
        return new DisputeDraft(amount, reason.strip());
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable ReminderId getCall() {
        return call;
    }

    public void setCall(@Nullable ReminderId call) {
        this.call = call;
    }
}
