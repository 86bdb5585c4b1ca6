package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.estimates.MakingOrBuying;
import app.jobbag.estimates.Margins;
import app.jobbag.estimates.RateCards;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** A row by itself: what it takes in-house beside what suppliers quote (EST-2). */
@Component
class LinePage {
    private final EstimatePage page;
    private final MakingOrBuying making;
    private final RateCards cards;
    private final Options options;

    LinePage(EstimatePage page, MakingOrBuying making, RateCards cards, Options options) {
        this.page = page;
        this.making = making;
        this.cards = cards;
        this.options = options;
    }

    /**
     * In-house, by hours and expense.
     *
     * @param charged at the rate card, in the estimate's currency; null without a rate
     * @param cost to the agency, in its own currency; null where that is not known
     */
    public record InHouse(@Nullable Money charged, @Nullable Money cost) {}

    @Transactional(readOnly = true)
    public MakeOrBuy fill(SignedIn who, EstimateId id, int number, Model model) {
        Later<MakeOrBuy> kept = making.of(id, number);
        EstimatePage.Both both = page.require(who, Action.ESTIMATE_SEE, id, model);
        Line line = both.sheet().find(number).orElseThrow(NotFound::new);
        Discipline discipline = line.discipline();
        if (discipline == null) {
            throw new NotFound();
        }
        Margins.Scale scale = page.scale(both.estimate());
        var rates = cards.on(
                both.estimate().client(),
                both.estimate().currency(),
                both.estimate().datedOn());
        MakeOrBuy said = kept.get();
        Money expense = new Money(said.expense(), both.estimate().currency());
        Money rate = rates.get().get(discipline);
        Money hour = scale.hourly().get().get(discipline);
        Money spent = both.estimate().day().of(expense).orElse(null);
        model.addAttribute("sum", both.sheet().totals().line(number));
        model.addAttribute("kept", said);
        model.addAttribute(
                "inHouse",
                new InHouse(
                        rate == null ? null : rate.times(said.hours()).plus(expense),
                        hour == null || spent == null
                                ? null
                                : hour.times(said.hours()).plus(spent)));
        model.addAttribute("quotes", making.quotes(id, number));
        model.addAttribute("decisions", options.of(MakeOrBuy.Decision.values(), "estimates.decision."));
        return said;
    }
}
