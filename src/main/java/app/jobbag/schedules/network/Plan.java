package app.jobbag.schedules.network;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Everything that dates follow from. */
public record Plan(LocalDateTime start, List<Step> steps, List<Link> links, Map<Integer, WorkCalendar> calendars) {
    public Plan {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        calendars = Map.copyOf(calendars);
    }
}
