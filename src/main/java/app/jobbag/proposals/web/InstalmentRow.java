package app.jobbag.proposals.web;

import app.jobbag.billing.BillingItemDraft;
import app.jobbag.proposals.ConversionDraft;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An instalment of a billing plan as typed; one without a percentage is none. */
class InstalmentRow {
    @NotNull
    private BillingItemDraft.@Nullable Kind kind = BillingItemDraft.Kind.PART;

    @Size(max = 500)
    private String text = "";

    @PositiveOrZero
    @Max(100)
    @Digits(integer = 3, fraction = 2)
    private @Nullable BigDecimal percent;

    private @Nullable LocalDate dueOn;
    private @Nullable Integer milestone;

    static InstalmentRow of(BillingItemDraft.Kind kind, String text, String percent) {
        InstalmentRow row = new InstalmentRow();
        row.kind = kind;
        row.text = text;
        row.percent = new BigDecimal(percent);
        return row;
    }

    InstalmentRow on(LocalDate day) {
        dueOn = day;
        return this;
    }

    InstalmentRow reaching(int task) {
        milestone = task;
        return this;
    }

    boolean isSome() {
        return percent != null && percent.signum() > 0;
    }

    BigDecimal share() {
        return isSome() ? Objects.requireNonNull(percent) : BigDecimal.ZERO;
    }

    /** What one annotation alone can't say. */
    void check(String field, LocalDate today, BindingResult errors) {
        if (isSome() && text.isBlank()) {
            errors.rejectValue(field + ".text", "NotBlank");
        }
        if (isSome() && (dueOn == null) == (milestone == null) && !errors.hasFieldErrors(field + ".dueOn")) {
            errors.rejectValue(field + ".dueOn", "proposals.refused.instalmentWhen");
        }
        if (isSome() && dueOn != null && dueOn.isBefore(today) && !errors.hasFieldErrors(field + ".dueOn")) {
            errors.rejectValue(field + ".dueOn", "proposals.refused.past");
        }
    }

    /** Called on a form without errors only. */
    ConversionDraft.Instalment draft() {
        return new ConversionDraft.Instalment(Objects.requireNonNull(kind), text.strip(), share(), dueOn, milestone);
    }

    public BillingItemDraft.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(BillingItemDraft.@Nullable Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(@Nullable BigDecimal percent) {
        this.percent = percent;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable Integer getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable Integer milestone) {
        this.milestone = milestone;
    }
}
