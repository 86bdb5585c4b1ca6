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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        ExchangeRates.Given given(Currency from, Currency target) {
            return rates.given(from, target, agency.today())
                    .orElseThrow(() -> new Refused("estimates.refused.noExchange", from, target));
        }

        Money in(Money money, Currency target) {
            return money.at(given(money.currency(), target).rate(), target);
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
     * What became of it.
     *
     * @param rows that cost something else now, by their texts
     * @param exchange the rate that was taken and its day; null where no other currency was quoted in
     */
    public record Taken(List<String> rows, ExchangeRates.@Nullable Given exchange) {}

    /**
     * Bought-in rows keep their mark-up, expenses stay expenses; hours become bought-in, as one and without a mark-up yet.
     *
     * @throws Refused when the estimate is no draft any more, or a row is a contingency
     */
    public Taken set(SignedIn who, EstimateId id, List<Cost> costs) {
        EstimateDetails estimate = queries.details(id).get();
        Sheet sheet = queries.sheet(id).get();
        if (costs.stream().anyMatch(each -> sheet.find(each.row()).isEmpty())) {
            throw new NotFound();
        }
        List<LineDraft> lines = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (Line line : sheet.lines()) {
            LineDraft was = as(line, line.kind(), line.quantity(), line.unitPrice());
            LineDraft now = price(costs, line)
                    .map(each -> bought(line, today.in(each, estimate.currency())))
                    .filter(each -> !isSame(each, was))
                    .orElse(was);
            lines.add(now);
            if (now != was) {
                moved.add(line.text());
            }
        }
        if (!moved.isEmpty()) {
            estimating.write(who, id, estimate.version(), new SheetDraft(sheet.discount(), lines));
        }
        return new Taken(moved, exchange(costs, estimate.currency()));
    }

    private static Optional<Money> price(List<Cost> costs, Line line) {
        return costs.stream()
                .filter(each -> each.row() == line.number())
                .map(Cost::price)
                .reduce(Money::plus);
    }

    private static boolean isSame(LineDraft one, LineDraft other) {
        BigDecimal price = Objects.requireNonNull(one.unitPrice());
        return one.kind() == other.kind()
                && one.quantity().compareTo(other.quantity()) == 0
                && price.compareTo(Objects.requireNonNull(other.unitPrice())) == 0;
    }

    private ExchangeRates.@Nullable Given exchange(List<Cost> costs, Currency target) {
        return costs.stream()
                .map(each -> each.price().currency())
                .filter(each -> !each.equals(target))
                .findFirst()
                .map(each -> today.given(each, target))
                .orElse(null);
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
