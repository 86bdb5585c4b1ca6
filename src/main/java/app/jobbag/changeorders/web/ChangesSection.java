package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeLine;
import app.jobbag.changeorders.ChangeQueries;
import app.jobbag.changeorders.ChangeState;
import app.jobbag.files.PaperSubject;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderVerb;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What changed since an order was issued, or is about to, on the order's own page. */
@Component
class ChangesSection implements BagSection {
    private final ChangeQueries queries;
    private final AccessPolicy policy;

    ChangesSection(ChangeQueries queries, AccessPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    /** The section's lines, and whether another one may be begun. */
    public record Lines(OrderDetails order, List<ChangeLine> lines, boolean begin) {}

    @Override
    public String key() {
        return "changes";
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return order.number() == null
                ? Later.known(Optional.empty())
                : queries.of(order.id()).map(lines -> content(who, order, lines));
    }

    private Optional<Content> content(SignedIn who, OrderDetails order, List<ChangeLine> lines) {
        boolean begin = order.status().allows(OrderVerb.AMEND) && policy.permits(who, Action.ORDER_WRITE, order);
        if (lines.isEmpty() && !begin) {
            return Optional.empty();
        }
        List<Document> documents = lines.stream()
                .filter(each -> each.paper() != null)
                .map(each -> new Document(new PaperSubject("change_order", each.id(), 1), order, each.why()))
                .toList();
        List<Told> told = lines.stream()
                .map(each -> new Told("changeOrder", each.id(), name(each), home(each)))
                .toList();
        return Optional.of(new Content(
                "changeorders/_section", new Lines(order, lines, begin), next(who, order, lines), documents, told));
    }

    /** What waits for the reader's own decision. */
    private @Nullable NextStep next(SignedIn who, OrderDetails order, List<ChangeLine> lines) {
        return lines.stream()
                .filter(each ->
                        each.state() == ChangeState.SUBMITTED && policy.permits(who, Action.ORDER_DECIDE, order))
                .findFirst()
                .map(each -> new NextStep("changeorders.next.decide", home(each)))
                .orElse(null);
    }

    private static String name(ChangeLine line) {
        return Objects.requireNonNullElse(line.number(), "{changeorders.state.DRAFT}");
    }

    private static String home(ChangeLine line) {
        return "/change-orders/" + line.id();
    }
}
