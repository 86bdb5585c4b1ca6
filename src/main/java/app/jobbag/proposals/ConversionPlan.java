package app.jobbag.proposals;

import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.LineSum;
import app.jobbag.estimates.Totals;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a won proposal is about to become (PRO-5): a work order a discipline. Their estimates are what the client has accepted for
 * it without tax, the discount on the whole taken off; they sum to the accepted net to the last unit.
 */
public record ConversionPlan(List<Part> parts, Money net) {
    public ConversionPlan {
        parts = List.copyOf(parts);
    }

    /** A work order to be. */
    public record Part(Discipline discipline, Money estimate, List<LineSum> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        /** What is to be bought for it, once it has its finance number (WO-3). */
        public List<LineSum> bought() {
            return lines.stream()
                    .filter(each -> each.line().kind() == LineKind.BOUGHT_IN)
                    .toList();
        }
    }

    public static ConversionPlan of(Totals totals) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Discipline, Money> each : totals.byDiscipline().entrySet()) {
            parts.add(new Part(
                    each.getKey(),
                    each.getValue(),
                    totals.accepted().stream()
                            .filter(line -> line.line().discipline() == each.getKey())
                            .toList()));
        }
        return new ConversionPlan(parts, totals.net());
    }
}
