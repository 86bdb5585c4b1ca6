package app.jobbag.planning;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A person's part in an order, with the hours planned for it in each week. */
@Entity
class Assignment {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;
    private UUID orderId;
    private UUID personId;
    private String role;
    private UUID createdBy;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "planned_hours", joinColumns = @JoinColumn(name = "assignment_id"))
    @MapKeyColumn(name = "week")
    private Map<LocalDate, PlannedHours> weeks = new HashMap<>();

    Assignment(OrderDetails order, PersonId person, String role, Planner planner) {
        this.id = Ids.next();
        this.clientId = order.client().value();
        this.orderId = order.id().value();
        this.personId = person.value();
        this.role = role;
        this.createdBy = planner.id().value();
        this.createdAt = planner.at();
    }

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** Who plans, and when. */
    record Planner(PersonId id, Instant at) {}

    void refuseStale(int seen) {
        Stale.check(seen, version);
    }

    /** The hours of some weeks, as they should be; no hours take a week out. */
    void plan(Map<IsoWeek, BigDecimal> hours) {
        hours.forEach((week, planned) -> {
            if (planned.signum() == 0) {
                weeks.remove(week.monday());
            } else {
                put(week, planned);
            }
        });
    }

    void give(IsoWeek week, BigDecimal hours) {
        put(week, in(week).add(hours));
    }

    /** @throws Refused when there are not that many any more */
    void take(IsoWeek week, BigDecimal hours) {
        BigDecimal left = in(week).subtract(hours);
        if (hours.signum() <= 0 || left.signum() < 0) {
            throw new Refused("planning.refused.gone").at("hours");
        }
        plan(Map.of(week, left));
    }

    void clear() {
        weeks.clear();
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    BigDecimal in(IsoWeek week) {
        PlannedHours planned = weeks.get(week.monday());
        return planned == null ? BigDecimal.ZERO : planned.hours();
    }

    SortedMap<IsoWeek, BigDecimal> byWeek() {
        SortedMap<IsoWeek, BigDecimal> sorted = new TreeMap<>();
        weeks.forEach((week, planned) -> sorted.put(new IsoWeek(week), planned.hours()));
        return sorted;
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    int version() {
        return version;
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String role() {
        return role;
    }

    private void put(IsoWeek week, BigDecimal hours) {
        PlannedWeek.refuseUnfit(hours, "hours");
        weeks.put(week.monday(), new PlannedHours(clientId, hours.setScale(2)));
    }
}
