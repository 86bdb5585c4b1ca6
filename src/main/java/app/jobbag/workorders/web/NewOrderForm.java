package app.jobbag.workorders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.Job;
import app.jobbag.meetings.ActionItemDetails;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first words of an order: for whom, what kind, called what. */
class NewOrderForm {
    private static final int LONGEST_TITLE = 200;

    @NotNull
    private @Nullable ClientId client;

    private @Nullable ProjectId project;

    @NotBlank
    private String type = "";

    @NotBlank
    @Size(max = LONGEST_TITLE)
    private String title = "";

    private @Nullable LocalDate deliveryDate;
    private @Nullable ActionItemId actionItem;
    private @Nullable InstructionId instruction;
    private @Nullable OrderId copyOf;

    /** What the action item says already. */
    void fill(ActionItemDetails from) {
        actionItem = from.id();
        client = from.client();
        title = shortened(from.task().step());
        deliveryDate = from.task().due();
    }

    /** What the client asked for. */
    void fill(InstructionDetails from) {
        instruction = from.id();
        client = from.client();
        title = shortened(from.text().text());
        Job job = from.text().job();
        project = job == null || job.project() == null ? null : new ProjectId(job.project());
    }

    /** An earlier order, of which the answers are taken over once it is begun. */
    void fill(OrderDetails from, String template) {
        copyOf = from.id();
        client = from.client();
        project = from.project();
        title = from.title();
        type = template;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE);
    }

    /** Called on a form without errors only. */
    OrderDraft draft(BriefTemplate template, Answers answers) {
        return new OrderDraft(
                Objects.requireNonNull(client),
                project,
                template.id(),
                template.brief().discipline(),
                new OrderText(title, answers, null, deliveryDate),
                actionItem,
                instruction);
    }

    public @Nullable ClientId getClient() {
        return client;
    }

    public void setClient(@Nullable ClientId client) {
        this.client = client;
    }

    public @Nullable ProjectId getProject() {
        return project;
    }

    public void setProject(@Nullable ProjectId project) {
        this.project = project;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDeliveryDate() {
        return deliveryDate;
    }

    public void setDeliveryDate(@Nullable LocalDate deliveryDate) {
        this.deliveryDate = deliveryDate;
    }

    public @Nullable ActionItemId getActionItem() {
        return actionItem;
    }

    public void setActionItem(@Nullable ActionItemId actionItem) {
        this.actionItem = actionItem;
    }

    public @Nullable OrderId getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(@Nullable OrderId copyOf) {
        this.copyOf = copyOf;
    }

    public @Nullable InstructionId getInstruction() {
        return instruction;
    }

    public void setInstruction(@Nullable InstructionId instruction) {
        this.instruction = instruction;
    }
}
