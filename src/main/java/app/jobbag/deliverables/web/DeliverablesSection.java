package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.deliverables.Rounds;
import app.jobbag.platform.reading.Later;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRecords;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderVerb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the order delivers and how far each is, on the order's own page. */
@Component
class DeliverablesSection implements BagSection {
    private final DeliverableRegister register;
    private final Rounds rounds;
    private final AccessPolicy policy;

    DeliverablesSection(DeliverableRegister register, Rounds rounds, AccessPolicy policy) {
        this.register = register;
        this.rounds = rounds;
        this.policy = policy;
    }

    /** The section's lines, and whether another one may be planned. */
    public record Lines(OrderDetails order, List<Line> lines, boolean plan) {}

    /** One deliverable in a line. */
    public record Line(DeliverableDetails deliverable, int version, String waitingFor) {}

    @Override
    public String key() {
        return "deliverables";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return register.of(order.id())
                .with(rounds.asked(order.id()), (all, asked) -> content(who, order, all, newest(all, asked)));
    }

    private Optional<Content> content(
            SignedIn who, OrderDetails order, List<DeliverableDetails> all, Map<DeliverableId, RequestDetails> newest) {
        List<DeliverableDetails> seen = all.stream()
                .filter(each -> policy.permits(who, Action.DELIVERABLE_SEE, each))
                .toList();
        List<Line> lines = seen.stream().map(each -> line(each, newest)).toList();
        boolean works = order.status().allows(OrderVerb.DELIVER);
        boolean plan = works && policy.permits(who, Action.DELIVERABLE_WRITE, order);
        NextStep next = works ? next(who, order, all, newest).orElse(null) : null;
        return lines.isEmpty() && !plan
                ? Optional.empty()
                : Optional.of(new Content(
                        "deliverables/_section",
                        new Lines(order, lines, plan),
                        next,
                        receipts(seen, newest),
                        told(seen)));
    }

    /** How the signers of each one's newest version stand; nothing for one without a version. */
    private static Map<DeliverableId, RequestDetails> newest(
            List<DeliverableDetails> all, Map<SignatureRequestId, RequestDetails> asked) {
        Map<DeliverableId, RequestDetails> newest = new HashMap<>();
        all.forEach(each -> each.newest()
                .ifPresent(version -> newest.put(each.id(), Objects.requireNonNull(asked.get(version.request())))));
        return newest;
    }

    /** The person's own signature first, then a version that is missing, then the plan. */
    private Optional<NextStep> next(
            SignedIn who, OrderDetails order, List<DeliverableDetails> all, Map<DeliverableId, RequestDetails> newest) {
        return all.stream()
                .filter(each -> newest.containsKey(each.id())
                        && rounds.turn(who, newest.get(each.id())).isPresent())
                .findFirst()
                .map(each -> new NextStep("deliverables.next.sign", home(each) + "/signature/new"))
                .or(() -> missingVersion(who, all))
                .or(() -> plan(who, order, all));
    }

    private Optional<NextStep> missingVersion(SignedIn who, List<DeliverableDetails> all) {
        return all.stream()
                .filter(each -> each.state().takesChanges() && policy.permits(who, Action.DELIVERABLE_WRITE, each))
                .findFirst()
                .map(each -> new NextStep("deliverables.next.upload", home(each) + "/versions/new"));
    }

    private Optional<NextStep> plan(SignedIn who, OrderDetails order, List<DeliverableDetails> all) {
        return all.isEmpty() && policy.permits(who, Action.DELIVERABLE_WRITE, order)
                ? Optional.of(new NextStep(
                        "deliverables.next.plan", "/workorders/" + order.id().value() + "/deliverables/new"))
                : Optional.empty();
    }

    private static List<Told> told(List<DeliverableDetails> seen) {
        return seen.stream()
                .map(each -> new Told("deliverable", each.id().value(), each.title(), home(each)))
                .toList();
    }

    /** The client's signatures, as papers. */
    private static List<Document> receipts(List<DeliverableDetails> seen, Map<DeliverableId, RequestDetails> newest) {
        return seen.stream()
                .filter(each -> each.state() == DeliverableState.SIGNED)
                .flatMap(each ->
                        Optional.ofNullable(newest.get(each.id())).stream().flatMap(request -> receipts(each, request)))
                .toList();
    }

    private static Stream<Document> receipts(DeliverableDetails signed, RequestDetails request) {
        return SignatureRecords.receiptsOf(request).stream()
                .map(receipt -> new Document(receipt, signed, request.title()));
    }

    private static String home(DeliverableDetails deliverable) {
        return "/deliverables/" + deliverable.id().value();
    }

    private static Line line(DeliverableDetails deliverable, Map<DeliverableId, RequestDetails> newest) {
        String waitingFor = Optional.ofNullable(newest.get(deliverable.id()))
                .flatMap(RequestDetails::current)
                .map(SignerDetails::name)
                .orElse("");
        return new Line(deliverable, deliverable.versions().size(), waitingFor);
    }
}
