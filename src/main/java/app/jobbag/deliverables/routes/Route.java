package app.jobbag.deliverables.routes;

import java.util.List;

/**
 * How versions of a type of order are routed.
 *
 * @param type the key of its brief template
 * @param steps inside the agency, in their order; the client comes last
 */
public record Route(String type, int version, List<RouteStep> steps, int clientDays) {
    public Route {
        steps = List.copyOf(steps);
    }
}
