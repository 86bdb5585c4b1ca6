package app.jobbag.proposals.web;

import app.jobbag.proposals.ConversionDraft;
import app.jobbag.proposals.ConversionPlan;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.BriefVersionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a won proposal becomes work: a title and a brief for each discipline. */
class ConversionForm {
    @Size(max = 4)
    private List<@Valid Order> orders = new ArrayList<>();

    @NotNull
    private @Nullable LocalDate startsOn;

    private int version;

    /** @param brief that is proposed for a discipline */
    static ConversionForm of(
            ConversionPlan plan,
            Function<Discipline, @Nullable BriefVersionId> brief,
            Function<Discipline, String> title) {
        ConversionForm form = new ConversionForm();
        for (ConversionPlan.Part part : plan.parts()) {
            Order order = new Order();
            order.discipline = part.discipline();
            order.brief = brief.apply(part.discipline());
            order.title = title.apply(part.discipline());
            form.orders.add(order);
        }
        return form;
    }

    ConversionForm at(int seen, LocalDate day) {
        version = seen;
        startsOn = day;
        return this;
    }

    /** Called on a form without errors only. */
    ConversionDraft draft() {
        return new ConversionDraft(
                orders.stream()
                        .map(each -> new ConversionDraft.Order(
                                Objects.requireNonNull(each.discipline),
                                Objects.requireNonNull(each.brief),
                                each.title))
                        .toList(),
                Objects.requireNonNull(startsOn));
    }

    public List<Order> getOrders() {
        return orders;
    }

    public void setOrders(List<Order> orders) {
        this.orders = orders;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** A work order to be. */
    static class Order {
        @NotNull
        private @Nullable Discipline discipline;

        @NotNull
        private @Nullable BriefVersionId brief;

        @NotBlank
        @Size(max = 200)
        private String title = "";

        public @Nullable Discipline getDiscipline() {
            return discipline;
        }

        public void setDiscipline(@Nullable Discipline discipline) {
            this.discipline = discipline;
        }

        public @Nullable BriefVersionId getBrief() {
            return brief;
        }

        public void setBrief(@Nullable BriefVersionId brief) {
            this.brief = brief;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }
}
