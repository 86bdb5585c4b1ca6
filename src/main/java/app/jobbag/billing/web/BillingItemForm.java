package app.jobbag.billing.web;

import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.MilestoneChoice;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Percent;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** A schedule's id and the number of its line, {@code id:7}. */
    @Pattern(regexp = "([0-9a-f-]{36}:[1-9]\\d{0,3})?")
    private String milestone = "";

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
                reached(),
                buyerReference.strip());
    }

    static String value(MilestoneChoice choice) {
        return choice.scheduleId() + ":" + choice.task();
    }

    /** It says when by one of them, not by two and not by none. */
    boolean saysOneTime() {
        return Stream.of(dueOn != null, deliverable != null, !milestone.isBlank())
                        .filter(each -> each)
                        .count()
                == 1;
    }

    /** What is planned is ahead: what was to be billed before is asked for by itself. */
    boolean isPast(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    private BillingItemDraft.@Nullable Milestone reached() {
        String[] parts = milestone.split(":", 2);
        UUID schedule = parts.length == 2 ? Ids.read(parts[0]) : null;
        return schedule == null ? null : new BillingItemDraft.Milestone(schedule, Integer.parseInt(parts[1]), "");
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

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public String getBuyerReference() {
        return buyerReference;
    }

    public void setBuyerReference(String buyerReference) {
        this.buyerReference = buyerReference;
    }
}
