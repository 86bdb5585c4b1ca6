package app.jobbag.quotations;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.RowCosts;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.trail.Changes;
import app.jobbag.purchasing.PurchaseDraft;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseWriting;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.TaxRates;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was chosen is taken on: as a purchase order begun from it, and as the cost of the estimate's rows. */
@Service
@Transactional
public class QuoteTaking {
    private final QuoteBook book;
    private final QuoteQueries queries;
    private final PurchaseWriting purchases;
    private final RowCosts costs;
    private final Terms terms;

    /** When it would come, and how it is taxed when nobody says otherwise. */
    @Component("quoteTerms")
    record Terms(AgencyBook agency, TaxRates taxes, Holidays holidays) {
        LocalDate after(int workdays) {
            HolidayRegion region = HolidayRegion.of(
                    "", agency.current().map(AgencyProfile::country).orElse("ES"));
            LocalDate day = agency.today();
            int left = workdays;
            while (left > 0) {
                day = day.plusDays(1);
                left = holidays.isWorkday(region, day) ? left - 1 : left;
            }
            return day;
        }

        BigDecimal percent() {
            return agency.current()
                    .flatMap(each ->
                            taxes.of(each.country(), agency.today()).stream().findFirst())
                    .map(each -> each.percent().value())
                    .orElse(BigDecimal.ZERO);
        }
    }

    QuoteTaking(QuoteBook book, QuoteQueries queries, PurchaseWriting purchases, RowCosts costs, Terms terms) {
        this.book = book;
        this.queries = queries;
        this.purchases = purchases;
        this.costs = costs;
        this.terms = terms;
    }

    /**
     * A purchase order as it was quoted, to be read and handed in.
     *
     * @param order which is bought for; null where the request is for one
     * @throws Refused when something was ordered from it before, or no work order is named
     */
    public PurchaseId order(SignedIn who, QuoteRequestId id, @Nullable OrderId order) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        request.require(RequestVerb.BUY);
        QuoteRequest.Kept kept = request.kept();
        if (kept.purchase() != null) {
            throw new Refused("quotations.refused.ordered");
        }
        OrderId target = target(kept, order);
        Chosen chosen = chosen(request);
        PurchaseDraft draft = draft(kept, chosen);
        PurchaseId purchase = purchases.begin(who, target, draft);
        request.ordered(purchase.value());
        book.note(
                request,
                "ordered",
                Changes.none().with("net", null, chosen.offer().total()),
                null);
        return purchase;
    }

    /** The work order that was asked for, or one of the estimate's project. */
    private OrderId target(QuoteRequest.Kept kept, @Nullable OrderId named) {
        OrderId own = kept.order();
        if (own != null && (named == null || named.equals(own))) {
            return own;
        }
        if (named == null) {
            throw new Refused("quotations.refused.noOrder");
        }
        UUID project = queries.details(kept.id()).get().project();
        boolean fits = own == null
                && queries.orders(project).get().stream()
                        .anyMatch(each -> each.id().equals(named.value()));
        if (!fits) {
            throw new NotFound();
        }
        return named;
    }

    /** What an estimate took over. */
    public record Costed(EstimateId estimate, RowCosts.Taken taken) {}

    /**
     * The rows of the estimate's draft cost what was quoted, at today's rate.
     *
     * @throws Refused when none of its rows was asked for
     */
    public Costed cost(SignedIn who, QuoteRequestId id) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        request.require(RequestVerb.BUY);
        QuoteRequest.Kept kept = request.kept();
        EstimateId estimate = kept.estimate();
        if (estimate == null) {
            throw new Refused("quotations.refused.noEstimate");
        }
        Chosen chosen = chosen(request);
        List<RowCosts.Cost> quoted = new ArrayList<>();
        for (int i = 0; i < kept.lines().size(); i++) {
            Integer row = kept.lines().get(i).row();
            if (row != null) {
                quoted.add(new RowCosts.Cost(row, chosen.offer().prices().get(i)));
            }
        }
        if (quoted.isEmpty()) {
            throw new Refused("quotations.refused.noRow");
        }
        return new Costed(estimate, costs.set(who, estimate, quoted));
    }

    private record Chosen(SupplierId supplier, Offer offer) {}

    private Chosen chosen(QuoteRequest request) {
        Quote quote = book.quotes(request).stream()
                .filter(each -> each.id().equals(request.kept().chosen()))
                .findFirst()
                .orElseThrow(() -> new Refused("quotations.refused.made"));
        return new Chosen(quote.supplier(), quote.offer().orElseThrow());
    }

    private PurchaseDraft draft(QuoteRequest.Kept kept, Chosen chosen) {
        List<Money> prices = chosen.offer().prices();
        List<OrderedPrice> lines = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            lines.add(new OrderedPrice(kept.lines().get(i), prices.get(i)));
        }
        BigDecimal tax = terms.percent();
        return new PurchaseDraft(
                chosen.supplier(),
                kept.title(),
                terms.after(chosen.offer().leadDays()),
                "",
                kept.note(),
                chosen.offer().currency(),
                lines.stream().map(each -> each.line(kept.estimate(), tax)).toList());
    }
}
