package app.jobbag.meetings.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets meetings that overlap side by side: each group of them has as many lanes as ever run at once. */
final class Lanes {
    /** More than that beside each other can't be read; the rest share the last. */
    static final int MOST = 6;

    private Lanes() {}

    static List<CalendarEntry> of(List<CalendarEntry> entries) {
        List<CalendarEntry> sorted = entries.stream()
                .sorted(Comparator.comparingInt(CalendarEntry::begins)
                        .thenComparing(
                                Comparator.comparingInt(CalendarEntry::ends).reversed()))
                .toList();
        List<CalendarEntry> placed = new ArrayList<>();
        List<CalendarEntry> group = new ArrayList<>();
        int until = 0;
        for (CalendarEntry each : sorted) {
            if (each.begins() >= until) {
                placed.addAll(side(group));
                group.clear();
            }
            group.add(each);
            until = Math.max(until, each.ends());
        }
        placed.addAll(side(group));
        return placed;
    }

    private static List<CalendarEntry> side(List<CalendarEntry> group) {
        List<Integer> lanes = new ArrayList<>();
        List<Integer> which = new ArrayList<>();
        for (CalendarEntry each : group) {
            int free = 0;
            while (free < lanes.size() && lanes.get(free) > each.begins()) {
                free++;
            }
            int lane = Math.min(free, MOST - 1);
            if (lane == lanes.size()) {
                lanes.add(each.ends());
            } else {
                lanes.set(lane, Math.max(lanes.get(lane), each.ends()));
            }
            which.add(lane);
        }
        List<CalendarEntry> placed = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            placed.add(group.get(i).in(which.get(i), lanes.size()));
        }
        return placed;
    }
}
