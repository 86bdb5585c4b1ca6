package app.jobbag.meetings.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds the next times at which all who must come can: at half hours, some on each of several days. */
public final class TimeFinder {
    public static final int WANTED = 8;
    static final int A_DAY = 2;

    private static final int HOURS_APART = 3;
    private static final int LEAST_BAD = 4;
    private static final Comparator<Slot> SOONEST =
            Comparator.comparing(slot -> slot.span().from());
    private static final Comparator<Slot> BEST =
            Comparator.comparingInt(Slot::missing).thenComparing(SOONEST);
    private static final Comparator<Slot> LEAST =
            Comparator.comparingInt(Slot::weight).thenComparing(BEST);

    private final Search search;
    private final List<Attendance> people;

    public TimeFinder(Search search, List<Attendance> people) {
        this.search = search;
        this.people = people;
    }

    public Findings find() {
        List<Slot> all = candidates().map(span -> Slot.of(span, people)).toList();
        List<Slot> fitting = all.stream().filter(Slot::fits).toList();
        return fitting.isEmpty()
                ? new Findings(leastBad(all), apart(), neverFree())
                : new Findings(offers(fitting), List.of(), List.of());
    }

    /** The soonest at which all who must come can, and the soonest that suit the others too. */
    private List<Slot> offers(List<Slot> fitting) {
        List<Slot> chosen = new ArrayList<>();
        pick(fitting.stream().sorted(SOONEST).toList(), chosen, WANTED / 2, this::isWellApart);
        List<Slot> best = fitting.stream().sorted(BEST).toList();
        pick(best, chosen, WANTED, this::isWellApart);
        pick(best, chosen, WANTED, (slot, others) -> true);
        return chosen.stream().sorted(SOONEST).toList();
    }

    private Stream<Span> candidates() {
        return Stream.iterate(search.first(), each -> each.isBefore(search.last()), Search::next)
                .map(start -> Span.of(start, search.length()));
    }

    /** The least bad of each day, well apart; only when the days run out, more of the same day, but never two at once. */
    private List<Slot> leastBad(List<Slot> slots) {
        List<Slot> sorted = slots.stream().sorted(LEAST).toList();
        List<Slot> chosen = new ArrayList<>();
        pick(sorted, chosen, LEAST_BAD, this::isWellApart);
        pick(sorted, chosen, LEAST_BAD, (slot, other) -> true);
        return chosen.stream().sorted(LEAST).toList();
    }

    private static void pick(List<Slot> sorted, List<Slot> chosen, int wanted, BiPredicate<Slot, List<Slot>> may) {
        for (Slot slot : sorted) {
            boolean free = chosen.stream().noneMatch(each -> each.span().meets(slot.span()));
            if (chosen.size() < wanted && free && may.test(slot, chosen)) {
                chosen.add(slot);
            }
        }
    }

    private boolean isWellApart(Slot slot, List<Slot> chosen) {
        List<Slot> sameDay = chosen.stream()
                .filter(each -> search.day(each).equals(search.day(slot)))
                .toList();
        return sameDay.size() < A_DAY && sameDay.stream().allMatch(each -> slot.hoursFrom(each) >= HOURS_APART);
    }

    private List<Findings.Pair> apart() {
        List<Attendance> required = required();
        List<Findings.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            for (Attendance other : required.subList(i + 1, required.size())) {
                Attendance one = required.get(i);
                if (candidates().noneMatch(span -> one.isAtWork(span) && other.isAtWork(span))) {
                    pairs.add(new Findings.Pair(one, other));
                }
            }
        }
        return pairs;
    }

    private List<Attendance> neverFree() {
        return required().stream()
                .filter(each -> candidates().noneMatch(span -> each.clash(span).isEmpty()))
                .toList();
    }

    private List<Attendance> required() {
        return people.stream().filter(Attendance::required).toList();
    }
}
