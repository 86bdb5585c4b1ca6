package app.jobbag.schedules.web;

import app.jobbag.kernel.Refused;
import app.jobbag.schedules.Dependency;
import app.jobbag.schedules.Duration;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.Task;
import app.jobbag.schedules.TaskDraft;
import app.jobbag.schedules.network.ConstraintType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a schedule as typed. */
class LineForm {
    private static final String PERSON = "person:";
    private static final String CONTACT = "contact:";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @NotBlank
    @Size(max = 200)
    private String name = "";

    @Size(max = 20)
    private String length = "1d";

    @Size(max = 200)
    private String links = "";

    @NotNull
    private @Nullable ConstraintType constraint = ConstraintType.NONE;

    private @Nullable LocalDate constraintDay;

    @NotNull
    private @Nullable Side side = Side.AGENCY;

    @Size(max = 60)
    private String responsible = "";

    private @Nullable Integer after;
    private int version;

    static LineForm below(@Nullable Integer after, int version) {
        LineForm form = new LineForm();
        form.after = after;
        form.version = version;
        return form;
    }

    static LineForm of(Sheet sheet, Task task, int version) {
        LineForm form = new LineForm();
        form.name = task.name();
        form.length = new Duration(task.work(), task.elapsed()).toString();
        form.links = sheet.dependencies(task);
        form.constraint = task.constraintType();
        form.constraintDay =
                task.constraintAt() == null ? null : task.constraintAt().toLocalDate();
        form.side = task.side();
        form.responsible = responsible(task);
        form.version = version;
        return form;
    }

    static String person(UUID id) {
        return PERSON + id;
    }

    static String contact(UUID id) {
        return CONTACT + id;
    }

    private static String responsible(Task task) {
        if (task.personId() != null) {
            return person(task.personId());
        }
        return task.contactId() == null ? "" : contact(task.contactId());
    }

    /** Called on a form without errors only. */
    TaskDraft draft() {
        Duration typed =
                Duration.typed(length).orElseThrow(() -> new Refused("schedules.refused.length", length).at("length"));
        ConstraintType type = constraint == null ? ConstraintType.NONE : constraint;
        return new TaskDraft(
                name,
                (int) typed.minutes(),
                typed.elapsed(),
                type,
                at(type),
                side == null ? Side.AGENCY : side,
                id(PERSON),
                id(CONTACT),
                Dependency.typed(links));
    }

    private @Nullable LocalDateTime at(ConstraintType type) {
        if (type == ConstraintType.NONE) {
            return null;
        }
        if (constraintDay == null) {
            throw new Refused("schedules.refused.constraintDay").at("constraintDay");
        }
        boolean end = type.name().contains("FINISH");
        return constraintDay.atTime(end ? EVENING : MORNING);
    }

    private @Nullable UUID id(String kind) {
        if (!responsible.startsWith(kind)) {
            return null;
        }
        try {
            return UUID.fromString(responsible.substring(kind.length()));
        } catch (IllegalArgumentException e) {
            throw new Refused("schedules.refused.stranger").at("responsible");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLength() {
        return length;
    }

    public void setLength(String length) {
        this.length = length;
    }

    public String getLinks() {
        return links;
    }

    public void setLinks(String links) {
        this.links = links;
    }

    public @Nullable ConstraintType getConstraint() {
        return constraint;
    }

    public void setConstraint(@Nullable ConstraintType constraint) {
        this.constraint = constraint;
    }

    public @Nullable LocalDate getConstraintDay() {
        return constraintDay;
    }

    public void setConstraintDay(@Nullable LocalDate constraintDay) {
        this.constraintDay = constraintDay;
    }

    public @Nullable Side getSide() {
        return side;
    }

    public void setSide(@Nullable Side side) {
        this.side = side;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public @Nullable Integer getAfter() {
        return after;
    }

    public void setAfter(@Nullable Integer after) {
        this.after = after;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
