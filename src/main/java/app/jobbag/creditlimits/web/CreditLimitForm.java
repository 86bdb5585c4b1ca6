package app.jobbag.creditlimits.web;

import app.jobbag.creditlimits.CreditAccount;
import app.jobbag.kernel.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A limit as typed; without an amount there is none. */
class CreditLimitForm {
    @DecimalMin("0")
    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal amount;

    @Size(max = 2000)
    private String note = "";

    private int version;

    static CreditLimitForm of(@Nullable CreditAccount account) {
        CreditLimitForm form = new CreditLimitForm();
        if (account != null) {
            form.amount = account.standing() == null
                    ? null
                    : account.standing().limit().amount();
            form.note = account.note();
            form.version = account.version();
        }
        return form;
    }

    @Nullable
    Money limit(Currency currency) {
        return amount == null ? null : Money.typed(amount, currency, "amount");
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
