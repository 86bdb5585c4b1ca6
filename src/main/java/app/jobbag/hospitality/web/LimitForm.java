package app.jobbag.hospitality.web;

import app.jobbag.kernel.Money;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A limit a head as typed; without an amount there is none. */
class LimitForm {
    @NotNull
    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "EUR";

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal amount;

    Currency in() {
        return Currency.getInstance(currency);
    }

    /** Called on a form without errors only. */
    @Nullable
    Money limit() {
        return amount == null ? null : Money.typed(amount, in(), "amount");
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }
}
