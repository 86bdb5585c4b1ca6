package app.jobbag.proposals;

import app.jobbag.billing.BillingItemDraft;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.BriefVersionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a won proposal becomes work.
 *
 * @param startsOn when its schedule begins, where it has none yet
 * @param instalments of the whole; none where nothing is billed ahead
 */
public record ConversionDraft(
        List<Order> orders, LocalDate startsOn, List<Asking> askings, List<Instalment> instalments) {
    public ConversionDraft {
        orders = List.copyOf(orders);
        askings = List.copyOf(askings);
        instalments = List.copyOf(instalments);
    }

    /** Work orders and a schedule alone. */
    public ConversionDraft(List<Order> orders, LocalDate startsOn) {
        this(orders, startsOn, List.of(), List.of());
    }

    /** A work order with the brief that asks its questions. */
    public record Order(Discipline discipline, BriefVersionId brief, String title) {}

    /**
     * A request for quotation begun; its suppliers are chosen before it is sent.
     *
     * @param title what suppliers read as the job's name: no client's
     * @param rows of the estimate that are bought in, by their numbers
     */
    public record Asking(Discipline discipline, String title, LocalDate answerOn, Set<Integer> rows) {
        public Asking {
            rows = Set.copyOf(rows);
        }
    }

    /**
     * A part of the billing plan, of every work order as much.
     *
     * @param dueOn null where a milestone of the proposal's schedule has to be reached first
     * @param milestone by the number of its line
     */
    public record Instalment(
            BillingItemDraft.Kind kind,
            String text,
            BigDecimal percent,
            @Nullable LocalDate dueOn,
            @Nullable Integer milestone) {}
}
