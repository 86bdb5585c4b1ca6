package app.jobbag.collections.web;

import app.jobbag.collections.PaymentDraft;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.kernel.Refused;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A payment as typed. */
class PaymentForm {
    @NotNull
    private @Nullable LocalDate receivedOn;

    @NotNull
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    @Size(max = 200)
    private String reference = "";

    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal fee;

    private boolean keepsRest;

    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal came;

    @Pattern(regexp = "|" + Options.CURRENCY_CODES, message = "{collections.refused.cameCurrency}")
    private String cameCurrency = "";

    private boolean sure;

    private int version;

    /** As if all that is open came in today. */
    static PaymentForm of(InvoiceDetails invoice, LocalDate today) {
        PaymentForm form = new PaymentForm();
        form.receivedOn = today;
        form.amount = invoice.open().amount();
        form.version = invoice.version();
        return form;
    }

    PaymentDraft draft() {
        return new PaymentDraft(
                Objects.requireNonNull(receivedOn),
                Objects.requireNonNull(amount),
                reference.strip(),
                Objects.requireNonNullElse(fee, BigDecimal.ZERO),
                keepsRest,
                other());
    }

    /** @throws Refused when only one of both is said */
    private PaymentDraft.@Nullable Came other() {
        if (came == null && cameCurrency.isEmpty()) {
            return null;
        }
        if (came == null) {
            throw new Refused("collections.refused.cameNothing").at("came");
        }
        if (cameCurrency.isEmpty()) {
            throw new Refused("collections.refused.cameCurrency").at("cameCurrency");
        }
        return new PaymentDraft.Came(came, Currency.getInstance(cameCurrency), sure);
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public @Nullable BigDecimal getFee() {
        return fee;
    }

    public void setFee(@Nullable BigDecimal fee) {
        this.fee = fee;
    }

    public boolean isKeepsRest() {
        return keepsRest;
    }

    public void setKeepsRest(boolean keepsRest) {
        this.keepsRest = keepsRest;
    }

    public @Nullable BigDecimal getCame() {
        return came;
    }

    public void setCame(@Nullable BigDecimal came) {
        this.came = came;
    }

    public String getCameCurrency() {
        return cameCurrency;
    }

    public void setCameCurrency(String cameCurrency) {
        this.cameCurrency = cameCurrency.strip();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
