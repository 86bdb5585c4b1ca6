package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeDetails;
import app.jobbag.changeorders.ChangeGuard;
import app.jobbag.changeorders.ChangeLimit;
import app.jobbag.changeorders.ChangeLimits;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.changeorders.ChangeQueries;
import app.jobbag.changeorders.ChangeScale;
import app.jobbag.changeorders.ChangeState;
import app.jobbag.changeorders.ChangeVerb;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.compare.ComparedBlock;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.BriefDifference;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderQueries;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of a change order together, in one read transaction. */
@Component
class ChangePage {
    private final ChangeQueries queries;
    private final Orders orders;
    private final Weighed weighed;
    private final AccessPolicy policy;
    private final Trail trail;

    ChangePage(ChangeQueries queries, Orders orders, Weighed weighed, AccessPolicy policy, Trail trail) {
        this.queries = queries;
        this.orders = orders;
        this.weighed = weighed;
        this.policy = policy;
        this.trail = trail;
    }

    /** What it changes, and who decides there. */
    @Component("changePageOrders")
    record Orders(OrderQueries queries, OrderCopies copies, TeamBook teams) {}

    /** What keeps it from being accepted or from leaving. */
    @Component("changePageWeighed")
    record Weighed(ChangeScale scale, ChangeLimits limits, ChangeGuard guard) {}

    /** What the reader may do on the page. */
    public record Rights(boolean write, boolean decide, boolean pass) {}

    /** A change order with the order it changes. */
    record Both(ChangeDetails change, OrderDetails order) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, ChangeOrderId id, Model model) {
        weighed.guard().expect();
        Later<List<TrailEntry>> history = trail.later("changeOrder", id.value());
        Both both = read(who, Action.ORDER_SEE, id);
        ChangeDetails change = both.change();
        OrderDetails order = both.order();
        Rights rights = new Rights(
                policy.permits(who, Action.ORDER_WRITE, order),
                policy.permits(who, Action.ORDER_DECIDE, order),
                policy.permits(who, Action.GUARD_PASS, order));
        model.addAttribute("change", change);
        model.addAttribute("order", order);
        model.addAttribute("rights", rights);
        addDifference(change, order, model);
        if (change.state() == ChangeState.DRAFT && rights.write()) {
            ChangeLimit limit = weighed.limits().of(order.client(), order.currency());
            model.addAttribute("needsClient", weighed.scale().needsClient(order, change.effect(), limit));
            model.addAttribute("limit", limit);
        }
        if (change.state() == ChangeState.SUBMITTED) {
            model.addAttribute("deciders", orders.teams().leads(order.client(), order.discipline()));
        }
        model.addAttribute("guard", guard(change, order));
        model.addAttribute("overtaken", change.state().isOpen() && overtaken(change, order));
        model.addAttribute("history", history.get());
    }

    /** For the pages that change it. */
    @Transactional(readOnly = true)
    public Both require(SignedIn who, Action action, ChangeOrderId id, Model model) {
        Both both = read(who, action, id);
        model.addAttribute("change", both.change());
        model.addAttribute("order", both.order());
        return both;
    }

    private Both read(SignedIn who, Action action, ChangeOrderId id) {
        ChangeDetails change = queries.details(id).get();
        OrderDetails order = orders.queries()
                .details(List.of(new OrderId(change.order())))
                .get()
                .get(0);
        policy.require(who, action, order);
        return new Both(change, order);
    }

    private void addDifference(ChangeDetails change, OrderDetails order, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        List<BriefDifference> differences = BriefDifference.between(
                orders.copies().brief(order),
                new Answers(change.answersBefore()),
                new Answers(change.answers()),
                locale);
        Map<String, ComparedBlock> words = differences.stream()
                .filter(BriefDifference::worded)
                .collect(Collectors.toMap(
                        each -> each.after().key(),
                        each -> ComparedBlock.of(
                                each.label(), each.before().text(), each.after().text())));
        model.addAttribute("differences", differences);
        model.addAttribute("words", words);
    }

    private @Nullable GuardReport guard(ChangeDetails change, OrderDetails order) {
        return change.state().allows(ChangeVerb.SEND) ? weighed.guard().look(change, order) : null;
    }

    /** Whether another change was faster about the same. */
    private static boolean overtaken(ChangeDetails change, OrderDetails order) {
        boolean otherDay =
                change.deliveryDate() != null && !Objects.equals(change.deliveryBefore(), order.deliveryDate());
        return otherDay || !change.difference().overtaken(order.answers()).isEmpty();
    }
}
