package app.jobbag.collections.web;

import app.jobbag.collections.WriteOffDraft;
import app.jobbag.kernel.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody asks to let go, as typed. */
class WriteOffForm {
    @NotNull
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    static WriteOffForm of(Money open) {
        WriteOffForm form = new WriteOffForm();
        form.amount = open.amount();
        return form;
    }

    WriteOffDraft draft() {
        return new WriteOffDraft(Objects.requireNonNull(amount), reason.strip());
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
}
