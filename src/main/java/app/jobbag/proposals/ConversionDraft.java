package app.jobbag.proposals;

import app.jobbag.staff.Discipline;
import app.jobbag.workorders.BriefVersionId;
import java.time.LocalDate;
import java.util.List;

/**
 * How a won proposal becomes work.
 *
 * @param startsOn when its schedule begins, where it has none yet
 */
public record ConversionDraft(List<Order> orders, LocalDate startsOn) {
    public ConversionDraft {
        orders = List.copyOf(orders);
    }

    /** A work order with the brief that asks its questions. */
    public record Order(Discipline discipline, BriefVersionId brief, String title) {}
}
