package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Discipline;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds estimates against the margin floor (EST-1). */
@Component
public class Margins {
    private final MarginFloors floors;
    private final HourlyCosts costs;

    Margins(MarginFloors floors, HourlyCosts costs) {
        this.floors = floors;
        this.costs = costs;
    }

    /**
     * @param margin null while the exchange rate is not known
     * @param floor null where nobody has set one
     */
    public record Weighed(@Nullable Margin margin, @Nullable Percent floor, Map<Discipline, Money> hourly) {
        /** What is not known is below. */
        public boolean isBelow() {
            return floor != null && (margin == null || margin.isBelow(floor));
        }
    }

    /** To be asked for early: what it needs is read with the rest of a page. */
    public record Scale(Later<Optional<Percent>> floor, Later<Map<Discipline, Money>> hourly, DayRate day) {
        public Weighed weigh(Totals totals) {
            Map<Discipline, Money> costs = hourly.get();
            return new Weighed(
                    Margin.of(totals, day, costs).orElse(null), floor.get().orElse(null), costs);
        }
    }

    public Scale scale(ClientId client, DayRate day, LocalDate on) {
        Later<Map<Discipline, Money>> hourly = day.base() == null ? Later.known(Map.of()) : costs.on(day.base(), on);
        return new Scale(floors.of(client), hourly, day);
    }

    boolean isBelow(Estimate estimate, Totals totals) {
        return scale(estimate.client(), estimate.day(), estimate.text().datedOn())
                .weigh(totals)
                .isBelow();
    }
}
