package app.jobbag.cockpit;

import app.jobbag.kernel.Money;
import app.jobbag.targets.Measure;
import app.jobbag.targets.Progress;
import app.jobbag.targets.TargetSums.Sum;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is aimed at in the running quarter.
 *
 * @param over how much of it is over, from 0 to 1
 */
public record FigureGoals(List<Sum> sums, BigDecimal over) {
    public FigureGoals {
        sums = List.copyOf(sums);
    }

    /** The line against its target; null where it has none. */
    public @Nullable Progress of(FigureLine line) {
        Optional<Measure> measure = TargetFigures.measure(line.figure());
        return measure.flatMap(each -> sums.stream()
                        .filter(sum -> sum.measure() == each)
                        .filter(sum -> line.currency() == null || sum.currency().equals(line.currency()))
                        .findFirst())
                .map(sum -> progress(line, sum))
                .orElse(null);
    }

    private Progress progress(FigureLine line, Sum sum) {
        Currency currency = Currency.getInstance(sum.currency());
        return new Progress(new Money(line.now(), currency), new Money(sum.amount(), currency), over);
    }
}
