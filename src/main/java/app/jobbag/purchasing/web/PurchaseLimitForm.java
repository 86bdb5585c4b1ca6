package app.jobbag.purchasing.web;

import app.jobbag.kernel.Money;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Up to which sum finance approves, as typed; without one a manager approves all of that currency. */
class PurchaseLimitForm {
    @NotBlank
    @Pattern(regexp = Options.CURRENCY_CODES + "|")
    private String currency = "EUR";

    @Digits(integer = 10, fraction = 4)
    @DecimalMin("0")
    private @Nullable BigDecimal amount;

    Currency unit() {
        return Currency.getInstance(currency);
    }

    @Nullable
    Money most() {
        return amount == null ? null : Money.typed(amount, unit(), "amount");
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
