package app.jobbag.proposals;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.LineSum;
import app.jobbag.kernel.NotFound;
import app.jobbag.quotations.Origin;
import app.jobbag.quotations.QuoteRequesting;
import app.jobbag.quotations.RequestDraft;
import app.jobbag.quotations.WantedLine;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a won proposal buys in is asked for: a request for quotation a discipline, begun with the rows of the signed estimate. */
@Component
class ConversionAsking {
    /** By the end of the working day. */
    private static final LocalTime BY = LocalTime.of(18, 0);

    private final QuoteRequesting requesting;

    ConversionAsking(QuoteRequesting requesting) {
        this.requesting = requesting;
    }

    /** @throws NotFound when a row is not bought in for that discipline */
    void begin(SignedIn who, EstimateId estimate, ConversionPlan plan, List<ConversionDraft.Asking> askings) {
        for (ConversionDraft.Asking asking : askings) {
            List<LineSum> bought = plan.parts().stream()
                    .filter(each -> each.discipline() == asking.discipline())
                    .flatMap(each -> each.bought().stream())
                    .filter(each -> asking.rows().contains(each.line().number()))
                    .toList();
            if (bought.size() != asking.rows().size()) {
                throw new NotFound();
            }
            RequestDraft draft = new RequestDraft(
                    asking.title(),
                    "",
                    new RequestDraft.AnswerBy(asking.answerOn().atTime(BY), who.zone()),
                    bought.stream().map(ConversionAsking::wanted).toList(),
                    Set.of());
            requesting.draft(who, Origin.of(estimate), draft, List.of());
        }
    }

    /** Suppliers read quantities to a thousandth. */
    private static WantedLine wanted(LineSum sum) {
        BigDecimal quantity =
                sum.line().quantity().setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return new WantedLine(
                sum.line().number(), sum.line().text(), "", quantity.signum() > 0 ? quantity : BigDecimal.ONE, "");
    }
}
