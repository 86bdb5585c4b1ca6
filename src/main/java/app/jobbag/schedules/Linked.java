package app.jobbag.schedules;

import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import app.jobbag.schedules.network.Span;

/** A dependency between two lines of a schedule. */
public record Linked(int fromTask, int toTask, LinkType type, long lag, boolean elapsed) {
    Dependency dependency() {
        return new Dependency(fromTask, type, lag, elapsed);
    }

    public Link link() {
        return new Link(fromTask, toTask, type, new Span(lag, elapsed));
    }
}
