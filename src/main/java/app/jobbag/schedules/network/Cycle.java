package app.jobbag.schedules.network;

import java.util.List;

/** Steps wait for each other in a circle. */
public class Cycle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    Cycle(List<String> names) {
        super(String.join(" > ", names));
        this.names = List.copyOf(names);
    }

    /** The steps of the circle in their order, the first one again at the end. */
    public List<String> names() {
        return names;
    }
}
