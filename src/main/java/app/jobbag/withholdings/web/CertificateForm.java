package app.jobbag.withholdings.web;

import app.jobbag.kernel.Money;
import app.jobbag.ui.Options;
import app.jobbag.withholdings.CertificateDraft;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A certificate as typed. */
public class CertificateForm {
    @NotNull
    @Min(2000)
    @Max(2999)
    private @Nullable Integer year;

    @NotNull
    private @Nullable LocalDate issuedOn;

    @Size(max = 200)
    private String reference = "";

    @NotNull
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    @Pattern(regexp = Options.CURRENCY_CODES, message = "{withholdings.refused.currency}")
    private String currency = "";

    @Size(max = 500)
    private String note = "";

    private boolean sure;

    /** As if all that is missing were certified today. */
    static CertificateForm of(int year, Money missing, LocalDate today) {
        CertificateForm form = new CertificateForm();
        form.year = year;
        form.issuedOn = today;
        form.currency = missing.currency().getCurrencyCode();
        form.amount = missing.isPositive() ? missing.amount() : null;
        return form;
    }

    CertificateDraft draft() {
        Money certified = Money.typed(Objects.requireNonNull(amount), Currency.getInstance(currency), "amount");
        return new CertificateDraft(
                Objects.requireNonNull(year),
                Objects.requireNonNull(issuedOn),
                reference.strip(),
                certified,
                note.strip(),
                sure);
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
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

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
