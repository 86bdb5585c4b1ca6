package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeLimit;
import app.jobbag.kernel.Money;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A limit as typed; without an amount there is none. */
class ChangeLimitForm {
    @NotNull
    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "EUR";

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal amount;

    @Min(0)
    @Max(365)
    private @Nullable Integer days;

    Currency in() {
        return Currency.getInstance(currency);
    }

    /** Called on a form without errors only. */
    @Nullable
    ChangeLimit limit() {
        return amount == null
                ? null
                : new ChangeLimit(Money.typed(amount, in(), "amount"), Objects.requireNonNullElse(days, 0));
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

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }
}
