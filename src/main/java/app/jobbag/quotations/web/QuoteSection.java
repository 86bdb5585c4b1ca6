package app.jobbag.quotations.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.quotations.QuoteQueries;
import app.jobbag.quotations.QuoteRow;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What suppliers are asked to quote for an order, on its page. */
@Component
class QuoteSection implements BagSection {
    private final QuoteQueries queries;
    private final AccessPolicy policy;

    QuoteSection(QuoteQueries queries, AccessPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    /** The section's lines, and whether another one may be begun. */
    public record Lines(OrderDetails order, List<QuoteRow> lines, boolean begin) {}

    @Override
    public String key() {
        return "quotations";
    }

    @Override
    public int rank() {
        return 215;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return !policy.permits(who, Action.PURCHASE_SEE, order)
                ? Later.known(Optional.empty())
                : queries.of(order.id()).map(lines -> content(who, order, lines));
    }

    private Optional<Content> content(SignedIn who, OrderDetails order, List<QuoteRow> lines) {
        boolean begin = order.status().bookable() && policy.permits(who, Action.PURCHASE_WRITE, order);
        if (lines.isEmpty() && !begin) {
            return Optional.empty();
        }
        List<Told> told = lines.stream()
                .map(each -> new Told("quoteRequest", each.id(), each.name(), "/quote-requests/" + each.id()))
                .toList();
        return Optional.of(new Content("quotations/_section", new Lines(order, lines, begin), null, List.of(), told));
    }
}
