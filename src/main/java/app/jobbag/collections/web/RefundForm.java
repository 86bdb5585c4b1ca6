package app.jobbag.collections.web;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.Refund;
import app.jobbag.kernel.Money;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is paid back to a client, as typed. */
public class RefundForm {
    @NotNull
    private @Nullable LocalDate day;

    @NotNull
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    @Pattern(regexp = Options.CURRENCY_CODES, message = "{collections.refused.currency}")
    private String currency = "";

    @Size(max = 200)
    private String note = "";

    /** As if all of the first balance went back today. */
    static RefundForm of(List<Money> has, LocalDate today) {
        RefundForm form = new RefundForm();
        form.day = today;
        if (!has.isEmpty()) {
            form.amount = has.get(0).amount();
            form.currency = has.get(0).currency().getCurrencyCode();
        }
        return form;
    }

    Refund read(ClientId client) {
        Money back = Money.typed(Objects.requireNonNull(amount), Currency.getInstance(currency), "amount");
        return new Refund(client, back, Objects.requireNonNull(day), note.strip(), null);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency.strip();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
