package app.jobbag.cockpit;

import java.util.List;

/** Counts some figures of one client. Each implementation is found by itself; its figures stand on the page in their order. */
public interface WeekFigures {
    List<WeekFigure> figures();

    /** Called in the scope of the client, inside a transaction. What is zero is left out. */
    List<Counted> count(Weeks weeks);
}
