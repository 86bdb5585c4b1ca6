package app.jobbag.deliverables.routes.web;

import app.jobbag.deliverables.routes.Route;
import app.jobbag.deliverables.routes.RouteStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A routing template as typed: steps in rows, whose places say their order, and the client's days. */
class RouteForm {
    private static final int ROWS = 8;

    private List<@Valid RouteRow> steps = new ArrayList<>();

    @NotNull
    @Min(1)
    @Max(60)
    private @Nullable Integer clientDays = 3;

    private int version;

    RouteForm() {
        pad();
    }

    static RouteForm of(Route route) {
        RouteForm form = new RouteForm();
        form.steps.clear();
        for (RouteStep step : route.steps()) {
            form.steps.add(RouteRow.of(form.steps.size() + 1, step));
        }
        form.pad();
        form.clientDays = route.clientDays();
        form.version = route.version();
        return form;
    }

    Route route(String type) {
        List<RouteStep> inOrder = steps.stream()
                .filter(RouteRow::isFilled)
                .sorted(Comparator.comparingInt(RouteRow::order))
                .map(RouteRow::step)
                .toList();
        return new Route(type, version, inOrder, Objects.requireNonNull(clientDays));
    }

    private void pad() {
        while (steps.size() < ROWS) {
            steps.add(RouteRow.at(steps.size() + 1));
        }
    }

    public List<RouteRow> getSteps() {
        return steps;
    }

    public void setSteps(List<RouteRow> steps) {
        this.steps = steps;
    }

    public @Nullable Integer getClientDays() {
        return clientDays;
    }

    public void setClientDays(@Nullable Integer clientDays) {
        this.clientDays = clientDays;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
