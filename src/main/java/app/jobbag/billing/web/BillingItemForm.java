package app.jobbag.billing.web;

import app.jobbag.billing.BillingItemDraft;
import app.jobbag.kernel.Percent;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of a billing plan as typed. */
class BillingItemForm {
    /** What the number means. */
    enum Measure {
        PERCENT,
        AMOUNT
    }

    private BillingItemDraft.Kind kind = BillingItemDraft.Kind.DEPOSIT;

    @NotBlank
    @Size(max = 500)
    private String text = "";

    private Measure measure = Measure.PERCENT;

    @NotNull
    @Positive
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal value;

    private @Nullable LocalDate dueOn;
    private @Nullable UUID deliverable;

    @Size(max = 100)
    private String buyerReference = "";

    boolean isFinerThanAPercentage() {
        return measure == Measure.PERCENT
                && value != null
                && (value.compareTo(BigDecimal.valueOf(100)) > 0
                        || value.stripTrailingZeros().scale() > 2);
    }

    /** Called on a form without errors only. */
    BillingItemDraft draft() {
        BigDecimal number = Objects.requireNonNull(value);
        boolean share = measure == Measure.PERCENT;
        return new BillingItemDraft(
                kind,
                text.strip(),
                share ? new Percent(number) : null,
                share ? null : number,
                dueOn,
                deliverable,
                null,
                buyerReference.strip());
    }

    public BillingItemDraft.Kind getKind() {
        return kind;
    }

    public void setKind(BillingItemDraft.Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable UUID getDeliverable() {
        return deliverable;
    }

    public void setDeliverable(@Nullable UUID deliverable) {
        this.deliverable = deliverable;
    }

    public String getBuyerReference() {
        return buyerReference;
    }

    public void setBuyerReference(String buyerReference) {
        this.buyerReference = buyerReference;
    }
}
