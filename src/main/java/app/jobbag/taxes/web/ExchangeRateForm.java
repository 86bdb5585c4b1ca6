package app.jobbag.taxes.web;

import app.jobbag.taxes.ExchangeRate;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day’s exchange rate as typed. */
class ExchangeRateForm {
    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "";

    @NotNull
    private @Nullable LocalDate day;

    @NotNull
    @Positive
    @Digits(integer = 10, fraction = 8)
    private @Nullable BigDecimal rate;

    @Size(max = 100)
    private String source = "";

    static ExchangeRateForm of(LocalDate today) {
        ExchangeRateForm form = new ExchangeRateForm();
        form.day = today;
        return form;
    }

    ExchangeRate rate(Currency base) {
        return new ExchangeRate(
                Currency.getInstance(currency),
                base,
                Objects.requireNonNull(day),
                Objects.requireNonNull(rate),
                source.strip());
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable BigDecimal getRate() {
        return rate;
    }

    public void setRate(@Nullable BigDecimal rate) {
        this.rate = rate;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
