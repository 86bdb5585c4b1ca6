package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.deliverables.Rounds;
import app.jobbag.files.PaperDetails;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRecords;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderVerb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the order delivers and how far each is, on the order's own page. */
@Component
class DeliverablesSection implements BagSection {
    private final DeliverableRegister register;
    private final Rounds rounds;
    private final SignatureRecords records;
    private final AccessPolicy policy;

    DeliverablesSection(DeliverableRegister register, Rounds rounds, SignatureRecords records, AccessPolicy policy) {
        this.register = register;
        this.rounds = rounds;
        this.records = records;
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
    public Optional<Content> of(SignedIn who, OrderDetails order) {
        List<DeliverableDetails> seen = register.of(order.id()).stream()
                .filter(each -> policy.permits(who, Action.DELIVERABLE_SEE, each))
                .toList();
        List<Line> lines = seen.stream().map(this::line).toList();
        boolean plan = order.status().allows(OrderVerb.DELIVER) && policy.permits(who, Action.DELIVERABLE_WRITE, order);
        return lines.isEmpty() && !plan
                ? Optional.empty()
                : Optional.of(new Content("deliverables/_section", new Lines(order, lines, plan), receipts(who, seen)));
    }

    /** The person's own signature first, then a version that is missing, then the plan. */
    @Override
    public Optional<NextStep> next(SignedIn who, OrderDetails order) {
        if (!order.status().allows(OrderVerb.DELIVER)) {
            return Optional.empty();
        }
        List<DeliverableDetails> all = register.of(order.id());
        return all.stream()
                .filter(each -> isTurnOf(who, each))
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

    private boolean isTurnOf(SignedIn who, DeliverableDetails deliverable) {
        return rounds.newest(deliverable)
                .filter(request -> request.isTurnOf(who.id()))
                .isPresent();
    }

    /** The client's signatures, as papers. */
    private List<Document> receipts(SignedIn who, List<DeliverableDetails> seen) {
        List<RequestDetails> signed = seen.stream()
                .filter(each -> each.state() == DeliverableState.SIGNED)
                .flatMap(each -> rounds.newest(each).stream())
                .toList();
        Map<UUID, PaperDetails> receipts = records.receipts(who, signed);
        return signed.stream()
                .flatMap(request -> request.signers().stream()
                        .map(SignerDetails::id)
                        .filter(receipts::containsKey)
                        .map(signer -> new Document(receipts.get(signer), request.title())))
                .toList();
    }

    private static String home(DeliverableDetails deliverable) {
        return "/deliverables/" + deliverable.id().value();
    }

    private Line line(DeliverableDetails deliverable) {
        String waitingFor = rounds.newest(deliverable)
                .flatMap(RequestDetails::current)
                .map(SignerDetails::name)
                .orElse("");
        return new Line(deliverable, deliverable.versions().size(), waitingFor);
    }
}
