package app.jobbag.weekly;

import app.jobbag.platform.calendar.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.TreeMap;

/** What the clocks of a zone do between two moments: zones that do the same are one to whoever lives by them. */
record ZoneRulesThen(Instant from, Instant until) {
    /** One zone for each way in which clocks go. */
    List<ZoneId> different() {
        TreeMap<String, ZoneId> found = new TreeMap<>();
        Zones.all().stream().map(ZoneId::of).forEach(each -> found.putIfAbsent(of(each.getRules()), each));
        return List.copyOf(found.values());
    }

    private String of(ZoneRules rules) {
        StringBuilder all = new StringBuilder(rules.getOffset(from).toString());
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            all.append(' ').append(next.getInstant()).append(next.getOffsetAfter());
            next = rules.nextTransition(next.getInstant());
        }
        return all.toString();
    }
}
