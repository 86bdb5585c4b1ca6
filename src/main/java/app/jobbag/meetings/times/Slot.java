package app.jobbag.meetings.times;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A time to meet, and whoever could not come. */
public record Slot(Span span, List<Clash> clashes) {
    static Slot of(Span span, List<Attendance> people) {
        return new Slot(
                span,
                people.stream().flatMap(each -> each.clash(span).stream()).collect(Collectors.toUnmodifiableList()));
    }

    /** All who must come can. */
    public boolean fits() {
        return clashes.stream().noneMatch(each -> each.who().required());
    }

    long hoursFrom(Slot other) {
        return Duration.between(span.from(), other.span.from()).abs().toHours();
    }

    int missing() {
        return clashes.size();
    }

    /** Those who need not come tip the scales only. */
    int weight() {
        return clashes.stream()
                .filter(each -> each.who().required())
                .mapToInt(each -> each.weight(span))
                .sum();
    }
}
