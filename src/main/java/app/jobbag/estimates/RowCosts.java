package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.ExchangeRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of an estimate's draft take the cost of what is bought for them. */
@Service
@Transactional
public class RowCosts {
    /** Prices of a piece have as many digits after the point. */
    private static final int FINEST = 4;

    private final Estimating estimating;
    private final EstimateQueries queries;
    private final Today today;

    /** The rate of the agency's day. */
    @Component("rowCostsToday")
    record Today(ExchangeRates rates, AgencyBook agency) {
        Money in(Money money, Currency target) {
            return rates.on(money.currency(), target, agency.today())
                    .map(rate -> money.at(rate, target))
                    .orElseThrow(() -> new Refused("estimates.refused.noExchange", money.currency(), target));
        }
    }

    RowCosts(Estimating estimating, EstimateQueries queries, Today today) {
        this.estimating = estimating;
        this.queries = queries;
        this.today = today;
    }

    /** @param price for all of the row, in whatever currency */
    public record Cost(int row, Money price) {}

    /**
     * Bought-in rows keep their mark-up, expenses stay expenses; hours become bought-in, as one and without a mark-up yet.
     *
     * @throws Refused when the estimate is no draft any more, or a row is a contingency
     */
    public void set(SignedIn who, EstimateId id, List<Cost> costs) {
        EstimateDetails estimate = queries.details(id).get();
        Sheet sheet = queries.sheet(id).get();
        if (costs.stream().anyMatch(each -> sheet.find(each.row()).isEmpty())) {
            throw new NotFound();
        }
        List<LineDraft> lines = new ArrayList<>();
        for (Line line : sheet.lines()) {
            Optional<Money> cost = costs.stream()
                    .filter(each -> each.row() == line.number())
                    .map(Cost::price)
                    .reduce(Money::plus);
            lines.add(cost.map(price -> bought(line, today.in(price, estimate.currency())))
                    .orElseGet(() -> as(line, line.kind(), line.quantity(), line.unitPrice())));
        }
        estimating.write(who, id, estimate.version(), new SheetDraft(sheet.discount(), lines));
    }

    private static LineDraft bought(Line line, Money cost) {
        return switch (line.kind()) {
            case GROUP, CONTINGENCY -> throw new Refused("estimates.refused.notBought", line.text());
            case HOURS -> as(line, LineKind.BOUGHT_IN, BigDecimal.ONE, cost.amount());
            case EXPENSE, BOUGHT_IN -> pieces(line, cost);
        };
    }

    /** To the cent what is paid: where no price of a piece comes to that, as a whole. */
    static LineDraft pieces(Line line, Money cost) {
        BigDecimal quantity = line.quantity();
        BigDecimal each =
                quantity.signum() == 0 ? BigDecimal.ZERO : cost.amount().divide(quantity, FINEST, RoundingMode.HALF_UP);
        boolean exact = new Money(each.multiply(quantity), cost.currency()).equals(cost);
        return as(line, line.kind(), exact ? quantity : BigDecimal.ONE, exact ? each : cost.amount());
    }

    private static LineDraft as(Line line, LineKind kind, BigDecimal quantity, BigDecimal price) {
        return new LineDraft(
                line.number(),
                kind,
                line.discipline(),
                line.text(),
                quantity,
                price,
                line.percent(),
                line.discount(),
                line.tax(),
                line.choice(),
                line.alternative());
    }
}
