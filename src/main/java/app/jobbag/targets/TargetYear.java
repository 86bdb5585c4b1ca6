package app.jobbag.targets;

import java.util.Currency;
import java.util.List;

/**
 * An owner's targets of a year.
 *
 * @param version 0 while none was written
 * @param quarters four
 */
public record TargetYear(TargetOwner owner, int year, int version, Currency currency, List<QuarterGoals> quarters) {
    public TargetYear {
        quarters = List.copyOf(quarters);
        if (quarters.size() != 4) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }
}
