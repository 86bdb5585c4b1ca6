package app.jobbag.meetings.times;

import java.util.List;

/**
 * The times that were found, the best first.
 *
 * @param apart where nothing fits: those who must come and whose hours never meet
 * @param neverFree where nothing fits: those who must come and can't at any time
 */
public record Findings(List<Slot> slots, List<Pair> apart, List<Attendance> neverFree) {
    public record Pair(Attendance one, Attendance other) {}

    public Findings {
        slots = List.copyOf(slots);
        apart = List.copyOf(apart);
        neverFree = List.copyOf(neverFree);
    }

    /** Otherwise they are the least bad ones. */
    public boolean fit() {
        return !slots.isEmpty() && slots.get(0).fits();
    }
}
