package app.jobbag.deliverables.routes;

import app.jobbag.staff.Discipline;
import app.jobbag.workorders.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of a routing template.
 *
 * @param discipline whose lead it is; null for the order's own
 * @param days working days to answer
 */
public record RouteStep(Words name, Seat seat, @Nullable Discipline discipline, int days) {
    public String in(Locale reader) {
        return name.in(reader);
    }
}
