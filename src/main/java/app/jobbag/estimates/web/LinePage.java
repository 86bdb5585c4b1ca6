package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.InHouseCosts;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineQuotes;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.estimates.MakingOrBuying;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** A row by itself: what it takes in-house beside what suppliers quote (EST-2). */
@Component
class LinePage {
    private final EstimatePage page;
    private final MakingOrBuying making;
    private final InHouseCosts costs;
    private final Options options;

    LinePage(EstimatePage page, MakingOrBuying making, InHouseCosts costs, Options options) {
        this.page = page;
        this.making = making;
        this.costs = costs;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public MakeOrBuy fill(SignedIn who, EstimateId id, int number, Model model) {
        Later<MakeOrBuy> kept = making.of(id, number);
        Later<List<LineQuotes.Quote>> quotes = making.quotes(id, number);
        EstimatePage.Both both = page.require(who, Action.ESTIMATE_SEE, id, model);
        Line line = both.sheet().find(number).orElseThrow(NotFound::new);
        Discipline discipline = line.discipline();
        if (discipline == null) {
            throw new NotFound();
        }
        Later<Map<Integer, InHouseCosts.InHouse>> inHouse = costs.of(both.estimate(), both.sheet());
        MakeOrBuy said = kept.get();
        model.addAttribute(
                "mine",
                both.rights().write()
                        || both.rights().lines() && who.disciplines().contains(discipline));
        model.addAttribute("sum", both.sheet().totals().line(number));
        model.addAttribute("kept", said);
        model.addAttribute("inHouse", inHouse.get().get(number));
        model.addAttribute("quotes", quotes.get());
        model.addAttribute("decisions", options.of(MakeOrBuy.Decision.values(), "estimates.decision."));
        return said;
    }
}
