package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeDetails;
import app.jobbag.changeorders.ChangeDraft;
import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.answers.AnswersForm;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change as typed, in a copy of the order: why, who asked for it, money, day, and the brief's answers as they should be. */
class ChangeForm extends AnswersForm {
    @NotBlank
    @Size(max = 2000)
    private String why = "";

    private @Nullable ContactId askedBy;
    private @Nullable ContactId signer;

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal money;

    private @Nullable LocalDate deliveryDate;
    private @Nullable InstructionId instruction;
    private int version;

    static ChangeForm of(OrderDetails order) {
        ChangeForm form = new ChangeForm();
        form.deliveryDate = order.deliveryDate();
        return form;
    }

    static ChangeForm of(ChangeDetails change, OrderDetails order) {
        ChangeForm form = of(order);
        form.why = change.why();
        form.askedBy = change.askedBy() == null ? null : new ContactId(change.askedBy());
        form.signer = change.signerId() == null ? null : new ContactId(change.signerId());
        form.money = change.costs() ? change.effect().money().amount().stripTrailingZeros() : null;
        form.deliveryDate = change.deliveryDate() == null ? order.deliveryDate() : change.deliveryDate();
        form.version = change.version();
        return form;
    }

    /** What the client asked for by word of mouth. */
    void fill(InstructionDetails from) {
        instruction = from.id();
        why = from.text().text();
        askedBy = from.text().contact();
    }

    /** Called on a form without errors only. */
    ChangeDraft draft(OrderDetails order, Answers answers) {
        BigDecimal amount = Objects.requireNonNullElse(money, BigDecimal.ZERO);
        return new ChangeDraft(
                why,
                askedBy,
                signer,
                answers,
                Money.typed(amount, order.currency(), "money"),
                deliveryDate,
                instruction);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public @Nullable ContactId getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable ContactId askedBy) {
        this.askedBy = askedBy;
    }

    public @Nullable ContactId getSigner() {
        return signer;
    }

    public void setSigner(@Nullable ContactId signer) {
        this.signer = signer;
    }

    public @Nullable BigDecimal getMoney() {
        return money;
    }

    public void setMoney(@Nullable BigDecimal money) {
        this.money = money;
    }

    public @Nullable LocalDate getDeliveryDate() {
        return deliveryDate;
    }

    public void setDeliveryDate(@Nullable LocalDate deliveryDate) {
        this.deliveryDate = deliveryDate;
    }

    public @Nullable InstructionId getInstruction() {
        return instruction;
    }

    public void setInstruction(@Nullable InstructionId instruction) {
        this.instruction = instruction;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
