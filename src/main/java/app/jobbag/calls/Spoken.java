package app.jobbag.calls;

import app.jobbag.calls.Reason.Pressure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of all reasons a call's card shows: some of every kind before more of any, so that an old pile does not hide what is
 * due today.
 *
 * @param more whether there are others
 */
public record Spoken(List<Reason> reasons, boolean more) {
    private static final int SHOWN = 6;
    private static final int OF_A_KIND = 2;

    /** Of what waits the longest first, of the old pile the youngest. */
    private static final Comparator<Reason> ORDER = Comparator.comparing(Reason::pressure)
            .thenComparingLong(each -> each.pressure() == Pressure.OVERDUE ? each.days() : -each.days());

    static Spoken of(List<Reason> all) {
        List<Reason> sorted = all.stream().sorted(ORDER).toList();
        List<Reason> chosen = new ArrayList<>();
        for (Pressure kind : Pressure.values()) {
            sorted.stream()
                    .filter(each -> each.pressure() == kind)
                    .limit(OF_A_KIND)
                    .forEach(chosen::add);
        }
        List<Reason> shown = chosen.stream().limit(SHOWN).toList();
        List<Reason> filled = new ArrayList<>(shown);
        sorted.stream()
                .filter(each -> !chosen.contains(each))
                .limit(SHOWN - (long) shown.size())
                .forEach(filled::add);
        return new Spoken(filled.stream().sorted(ORDER).toList(), filled.size() < all.size());
    }
}
