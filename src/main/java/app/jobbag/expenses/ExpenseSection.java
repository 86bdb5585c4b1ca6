package app.jobbag.expenses;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Expenses on the order's page: everybody's for those who see cost, own ones for the others. */
@Component
class ExpenseSection implements BagSection {
    private final ExpenseQueries queries;
    private final AccessPolicy policy;

    ExpenseSection(ExpenseQueries queries, AccessPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    /**
     * @param books whether the reader may book one now
     * @param all everybody's; else the reader's own
     */
    public record View(OrderDetails order, List<ExpenseLine> lines, boolean books, boolean all) {}

    @Override
    public String key() {
        return "expenses";
    }

    @Override
    public int rank() {
        return 210;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        if (order.number() == null) {
            return Later.known(Optional.empty());
        }
        boolean books = order.status().bookable()
                && policy.permits(
                        who,
                        Action.BOOKING_WRITE,
                        new OwnExpense(order, who.id().value()));
        boolean all = policy.permits(who, Action.COST_SEE, order);
        return queries.of(order.id(), all ? null : who.id())
                .map(lines -> lines.isEmpty() && !books
                        ? Optional.empty()
                        : Optional.of(new Content("expenses/_bag", new View(order, lines, books, all))));
    }
}
