package app.jobbag.bookings.web;

import app.jobbag.staff.PersonId;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cost rate, as typed. */
class RateForm {
    @NotNull
    private @Nullable PersonId person;

    @NotNull
    private @Nullable LocalDate from;

    private @Nullable LocalDate until;

    @NotNull
    @PositiveOrZero
    @Digits(integer = 8, fraction = 4)
    private @Nullable BigDecimal hourly;

    @NotBlank
    @Pattern(regexp = Options.CURRENCY_CODES + "|")
    private String currency = "EUR";

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable BigDecimal getHourly() {
        return hourly;
    }

    public void setHourly(@Nullable BigDecimal hourly) {
        this.hourly = hourly;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
