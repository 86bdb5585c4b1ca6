package app.jobbag.billing.web;

import app.jobbag.billing.RetainerDraft;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A retainer as typed. */
class RetainerForm {
    @NotBlank
    @Size(max = 400)
    private String text = "";

    @NotNull
    @Positive
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    private RetainerDraft.Every every = RetainerDraft.Every.MONTH;

    @NotNull
    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @Size(max = 100)
    private String buyerReference = "";

    /** Called on a form without errors only. */
    RetainerDraft draft() {
        return new RetainerDraft(
                text.strip(),
                Objects.requireNonNull(amount),
                every,
                Objects.requireNonNull(startsOn),
                endsOn,
                buyerReference.strip());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public RetainerDraft.Every getEvery() {
        return every;
    }

    public void setEvery(RetainerDraft.Every every) {
        this.every = every;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getBuyerReference() {
        return buyerReference;
    }

    public void setBuyerReference(String buyerReference) {
        this.buyerReference = buyerReference;
    }
}
