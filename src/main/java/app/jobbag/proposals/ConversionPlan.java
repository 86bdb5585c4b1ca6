package app.jobbag.proposals;

import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.LineSum;
import app.jobbag.estimates.Totals;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a won proposal is about to become (PRO-5): a work order a discipline. Their estimates are what the client has accepted for
 * it without tax, the discount on the whole taken off; they sum to the accepted net to the last unit.
 */
public record ConversionPlan(List<Part> parts, Money net) {
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ConversionPlan {
        parts = List.copyOf(parts);
    }

    /** A work order to be. */
    public record Part(Discipline discipline, Money estimate, List<LineSum> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        /** What suppliers are asked about; it is ordered once the work order has its finance number (WO-3). */
        public List<LineSum> bought() {
            return lines.stream()
                    .filter(each -> each.line().kind() == LineKind.BOUGHT_IN)
                    .toList();
        }

        /** Its estimate in instalments of so many percent, to the last unit. */
        List<Money> billed(List<BigDecimal> percents) {
            List<Money> weights = percents.stream()
                    .map(each -> new Money(each, estimate.currency()))
                    .toList();
            return estimate.spread(weights);
        }
    }

    /**
     * What each instalment of the whole comes to: together the accepted net, where the percents are the whole.
     *
     * @param percents 0 for a part that is no instalment
     */
    public List<Money> billed(List<BigDecimal> percents) {
        BigDecimal all = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(WHOLE) != 0) {
            return percents.stream()
                    .map(each -> net.times(each.movePointLeft(2)))
                    .toList();
        }
        List<Money> sums = new ArrayList<>(
                percents.stream().map(each -> Money.zero(net.currency())).toList());
        for (Part part : parts) {
            List<Money> own = part.billed(percents);
            for (int i = 0; i < own.size(); i++) {
                sums.set(i, sums.get(i).plus(own.get(i)));
            }
        }
        return List.copyOf(sums);
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
