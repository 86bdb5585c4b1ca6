package app.jobbag.proposals.web;

import app.jobbag.proposals.ConversionDraft;
import app.jobbag.proposals.ConversionPlan;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.BriefVersionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** How a won proposal becomes work: a title and a brief for each discipline, what is billed when, and what suppliers are asked. */
class ConversionForm {
    @Size(max = 4)
    private List<@Valid Order> orders = new ArrayList<>();

    @Size(max = 4)
    private List<@Valid AskingRow> askings = new ArrayList<>();

    @Size(max = 6)
    private List<@Valid InstalmentRow> instalments = new ArrayList<>();

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

    /** What one field alone can't say; the percents are the whole, or there are none. */
    void check(LocalDate today, BindingResult errors) {
        for (int i = 0; i < instalments.size(); i++) {
            instalments.get(i).check("instalments[" + i + "]", today, errors);
        }
        for (int i = 0; i < askings.size(); i++) {
            askings.get(i).check("askings[" + i + "]", today, errors);
        }
        BigDecimal all = percents().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() > 0 && all.compareTo(BigDecimal.valueOf(100)) != 0) {
            errors.rejectValue(
                    "instalments[0].percent",
                    "proposals.refused.percents",
                    new Object[] {all},
                    "proposals.refused.percents");
        }
    }

    /** Of each instalment; nothing for one that is none. */
    List<BigDecimal> percents() {
        return instalments.stream().map(InstalmentRow::share).toList();
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
                Objects.requireNonNull(startsOn),
                askings.stream().filter(AskingRow::isSome).map(AskingRow::draft).toList(),
                instalments.stream()
                        .filter(InstalmentRow::isSome)
                        .map(InstalmentRow::draft)
                        .toList());
    }

    public List<Order> getOrders() {
        return orders;
    }

    public void setOrders(List<Order> orders) {
        this.orders = orders;
    }

    public List<AskingRow> getAskings() {
        return askings;
    }

    public void setAskings(List<AskingRow> askings) {
        this.askings = askings;
    }

    public List<InstalmentRow> getInstalments() {
        return instalments;
    }

    public void setInstalments(List<InstalmentRow> instalments) {
        this.instalments = instalments;
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
