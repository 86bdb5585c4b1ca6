package app.jobbag.estimates.web;

import app.jobbag.estimates.HourRate;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rate as typed. */
class HourRateForm {
    @NotNull
    private @Nullable Discipline discipline;

    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "EUR";

    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    @PositiveOrZero
    @Digits(integer = 9, fraction = 4)
    private @Nullable BigDecimal hourly;

    static HourRateForm in(Currency currency, LocalDate today) {
        HourRateForm form = new HourRateForm();
        form.currency = currency.getCurrencyCode();
        form.from = today;
        return form;
    }

    /** Called on a form without errors only. */
    HourRate rate() {
        return new HourRate(
                Objects.requireNonNull(discipline),
                Objects.requireNonNull(from),
                Money.typed(Objects.requireNonNull(hourly), Currency.getInstance(currency), "hourly"));
    }

    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable Discipline discipline) {
        this.discipline = discipline;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable BigDecimal getHourly() {
        return hourly;
    }

    public void setHourly(@Nullable BigDecimal hourly) {
        this.hourly = hourly;
    }
}
