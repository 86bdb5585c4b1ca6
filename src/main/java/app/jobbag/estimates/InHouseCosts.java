package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Discipline;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What rows would take in-house, as it was said for make or buy (EST-2). */
@Component
public class InHouseCosts {
    private final MakingOrBuying making;
    private final RateCards cards;
    private final Margins margins;

    InHouseCosts(MakingOrBuying making, RateCards cards, Margins margins) {
        this.making = making;
        this.cards = cards;
        this.margins = margins;
    }

    /**
     * A row in-house, by hours and expense.
     *
     * @param charged at the rate card, in the estimate's currency; null without a rate
     * @param cost to the agency, in its own currency; null where that is not known
     */
    public record InHouse(@Nullable Money charged, @Nullable Money cost) {}

    /** By the rows' numbers; headings have none. */
    public Later<Map<Integer, InHouse>> of(EstimateDetails estimate, Sheet sheet) {
        Later<List<MakeOrBuy>> said = making.of(estimate.id());
        Later<Map<Discipline, Money>> rates = cards.on(estimate.client(), estimate.currency(), estimate.datedOn());
        Margins.Scale scale = margins.scale(estimate.client(), estimate.day(), estimate.datedOn());
        return said.map(kept -> {
            Map<Integer, MakeOrBuy> byRow =
                    kept.stream().collect(Collectors.toMap(MakeOrBuy::line, Function.identity()));
            Map<Integer, InHouse> all = new HashMap<>();
            Costing costing = new Costing(estimate, rates.get(), scale.hourly().get());
            for (Line line : sheet.lines()) {
                Discipline discipline = line.discipline();
                if (discipline != null) {
                    MakeOrBuy own = Objects.requireNonNullElseGet(
                            byRow.get(line.number()), () -> MakeOrBuy.open(line.number()));
                    all.put(line.number(), costing.of(discipline, own));
                }
            }
            return all;
        });
    }

    private record Costing(EstimateDetails estimate, Map<Discipline, Money> rates, Map<Discipline, Money> hourly) {
        InHouse of(Discipline discipline, MakeOrBuy said) {
            Currency currency = estimate.currency();
            Money expense = new Money(said.expense(), currency);
            Money rate = rates.get(discipline);
            Money hour = hourly.get(discipline);
            Money spent = estimate.day().of(expense).orElse(null);
            return new InHouse(
                    rate == null ? null : rate.times(said.hours()).plus(expense),
                    hour == null || spent == null
                            ? null
                            : hour.times(said.hours()).plus(spent));
        }
    }
}
