package app.jobbag.demo;

import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.targets.QuarterGoals;
import app.jobbag.targets.TargetOwner;
import app.jobbag.targets.TargetYear;
import app.jobbag.targets.Targeting;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is aimed at in the year that runs and the one before: by client, and by account executive what their clients add up to. */
@DemoPart
class TargetsChapter {
    /** Invoiced in an even quarter, in thousands of the agency's currency; other clients have no target. */
    private static final Map<String, Integer> THOUSANDS = Map.ofEntries(
            Map.entry("LUMBRE", 6),
            Map.entry("VALDELUZ", 7),
            Map.entry("CIERZO", 5),
            Map.entry("RIBERA", 8),
            Map.entry("FINCH", 7),
            Map.entry("OTTER", 3),
            Map.entry("NORD", 8),
            Map.entry("SKYLARK", 6),
            Map.entry("QINGWA", 6),
            Map.entry("XOCO", 7));

    /** Of an even quarter: the fourth one is the strongest. */
    private static final List<Integer> SEASON = List.of(95, 105, 90, 110);

    private static final Currency EUR = Currency.getInstance("EUR");

    private final Stage stage;
    private final Targeting targeting;

    TargetsChapter(Stage stage, Targeting targeting) {
        this.stage = stage;
        this.targeting = targeting;
    }

    void tell(Story story) {
        Map<PersonId, Integer> byPerson = new LinkedHashMap<>();
        for (Company company : story.cast().companies()) {
            int thousands = THOUSANDS.getOrDefault(company.code(), 0);
            if (thousands > 0) {
                byPerson.merge(company.ae().id(), thousands, Integer::sum);
                set(story, TargetOwner.of(company.id()), thousands);
            }
        }
        byPerson.forEach((person, thousands) -> set(story, TargetOwner.of(person), thousands));
    }

    private void set(Story story, TargetOwner owner, int thousands) {
        SignedIn manager = story.cast().manager();
        int running = story.calendar().today().getYear();
        for (int year : List.of(running - 1, running)) {
            List<QuarterGoals> quarters = IntStream.range(0, 4)
                    .mapToObj(n -> quarter(thousands * SEASON.get(n)))
                    .toList();
            stage.does(manager, () -> targeting.set(manager, new TargetYear(owner, year, 0, EUR, quarters)));
        }
    }

    /** A tenth more is to be won than invoiced; what is collected has its tax in it and comes later. */
    private static QuarterGoals quarter(int tens) {
        return new QuarterGoals(round(tens * 11), round(tens * 10), round(tens * 11));
    }

    private static BigDecimal round(int amount) {
        return BigDecimal.valueOf(amount / 500 * 500L);
    }
}
