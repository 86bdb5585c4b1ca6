package app.jobbag.purchasing.web;

import app.jobbag.files.PaperSubject;
import app.jobbag.platform.reading.Later;
import app.jobbag.purchasing.PurchaseQueries;
import app.jobbag.purchasing.PurchaseRow;
import app.jobbag.purchasing.PurchaseState;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is bought for an order, on its page. */
@Component
class PurchaseSection implements BagSection {
    private final PurchaseQueries queries;
    private final AccessPolicy policy;

    PurchaseSection(PurchaseQueries queries, AccessPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    /** The section's lines, and whether another one may be begun. */
    public record Lines(OrderDetails order, List<PurchaseRow> lines, boolean begin) {}

    @Override
    public String key() {
        return "purchases";
    }

    @Override
    public int rank() {
        return 220;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return order.number() == null || !policy.permits(who, Action.PURCHASE_SEE, order)
                ? Later.known(Optional.empty())
                : queries.of(order.id()).map(lines -> content(who, order, lines));
    }

    private Optional<Content> content(SignedIn who, OrderDetails order, List<PurchaseRow> lines) {
        boolean begin = order.status().bookable() && policy.permits(who, Action.PURCHASE_WRITE, order);
        if (lines.isEmpty() && !begin) {
            return Optional.empty();
        }
        List<Document> documents = lines.stream()
                .filter(each -> each.paper() != null)
                .map(each -> new Document(
                        new PaperSubject("purchase_order", each.id(), each.revision() + 1), order, each.title()))
                .toList();
        List<Told> told = lines.stream()
                .map(each -> new Told("purchaseOrder", each.id(), each.name(), home(each)))
                .toList();
        return Optional.of(new Content(
                "purchasing/_section", new Lines(order, lines, begin), next(who, order, lines), documents, told));
    }

    /** What waits for the reader's own word. */
    private @Nullable NextStep next(SignedIn who, OrderDetails order, List<PurchaseRow> lines) {
        boolean approves = policy.permits(who, Action.PURCHASE_APPROVE, order);
        return lines.stream()
                .filter(each -> approves && each.state() == PurchaseState.WAITING)
                .findFirst()
                .map(each -> new NextStep("purchasing.next.approve", home(each)))
                .orElse(null);
    }

    private static String home(PurchaseRow line) {
        return "/purchases/" + line.id();
    }
}
