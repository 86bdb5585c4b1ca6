package app.jobbag.workorders.web;

import app.jobbag.ui.Formats;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderStatus;
import app.jobbag.workorders.OrderStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an order's path, for {@code ui/_steps}.
 *
 * @param state done, now, next or stopped
 */
public record PathStep(String key, String state, @Nullable String note) {
    static List<PathStep> of(OrderDetails order, Formats formats) {
        int standing = standing(order);
        boolean stopped = order.status().onPath() < 0 || order.status() == OrderStatus.RETURNED;
        return OrderStatus.PATH.stream()
                .map(status -> step(order, status, standing, stopped, formats))
                .toList();
    }

    private static PathStep step(
            OrderDetails order, OrderStatus status, int standing, boolean stopped, Formats formats) {
        int place = status.onPath();
        String now = stopped ? "stopped" : "now";
        String state = place < standing ? "done" : place == standing ? now : "next";
        OrderStep reached = place <= standing ? order.reached(status).orElse(null) : null;
        String note = reached == null ? null : reached.actorName() + ", " + formats.instant(reached.at());
        return new PathStep("workorders.status." + status, state, note);
    }

    /** A stopped order stands where it was stopped. */
    private static int standing(OrderDetails order) {
        return order.status().onPath() >= 0
                ? order.status().onPath()
                : order.steps().stream()
                        .mapToInt(step -> step.status().onPath())
                        .max()
                        .orElse(0);
    }
}
