package app.jobbag.proposals;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.Nameless;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineSum;
import app.jobbag.kernel.NotFound;
import app.jobbag.quotations.Origin;
import app.jobbag.quotations.QuoteRequesting;
import app.jobbag.quotations.RequestDraft;
import app.jobbag.quotations.WantedLine;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a won proposal buys in is asked for: a request for quotation a discipline, begun with the rows of the signed estimate. */
@Component
class ConversionAsking {
    /** By the end of the working day. */
    private static final LocalTime BY = LocalTime.of(18, 0);

    private final QuoteRequesting requesting;
    private final Nameless nameless;

    ConversionAsking(QuoteRequesting requesting, Nameless nameless) {
        this.requesting = requesting;
        this.nameless = nameless;
    }

    /** Numbers of rows whose words name the client: they are signed as they are, and written otherwise before suppliers are asked. */
    Set<Integer> telling(ClientId client, ConversionPlan plan) {
        return plan.parts().stream()
                .flatMap(each -> each.bought().stream())
                .map(LineSum::line)
                .filter(line -> nameless.names(client, line.text()))
                .map(Line::number)
                .collect(Collectors.toSet());
    }

    /**
     * @throws NotFound when a row is not bought in for that discipline
     * @throws app.jobbag.kernel.Refused at each title that says for which client it is
     */
    void begin(SignedIn who, ConversionPlan plan, Won won, List<ConversionDraft.Asking> askings) {
        nameless.require(
                won.client(),
                askings.stream()
                        .map(each -> new Nameless.Words(field(plan, each.discipline()), each.title()))
                        .toList());
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
            requesting.draft(who, Origin.of(won.estimate()), draft, List.of());
        }
    }

    /** Whose estimate is bought on. */
    record Won(ClientId client, EstimateId estimate) {}

    /** As the page asks: a request a discipline that buys in. */
    private static String field(ConversionPlan plan, Discipline discipline) {
        List<Discipline> buying = plan.parts().stream()
                .filter(each -> !each.bought().isEmpty())
                .map(ConversionPlan.Part::discipline)
                .toList();
        return "askings[" + Math.max(0, buying.indexOf(discipline)) + "].title";
    }

    /** Suppliers read quantities to a thousandth. */
    private static WantedLine wanted(LineSum sum) {
        BigDecimal quantity =
                sum.line().quantity().setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return new WantedLine(
                sum.line().number(), sum.line().text(), "", quantity.signum() > 0 ? quantity : BigDecimal.ONE, "");
    }
}
