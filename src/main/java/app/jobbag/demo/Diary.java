package app.jobbag.demo;

import app.jobbag.platform.SteerableClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The appointments of the year, kept in their order up to now; what one brings about is entered while the year is lived.
 * What lies in the future does not happen: that leaves work in every state.
 */
final class Diary {
    private record Entry(Instant at, long position, Runnable work) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::position));
    private long position;

    void at(Instant moment, Runnable work) {
        entries.add(new Entry(moment, position++, work));
    }

    void live(SteerableClock clock, Instant end) {
        while (!entries.isEmpty() && entries.peek().at().isBefore(end)) {
            Entry next = entries.remove();
            clock.at(next.at(), next.work());
        }
    }
}
