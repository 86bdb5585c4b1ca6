package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableAround;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableGuard;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableQueries;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.deliverables.Rounds;
import app.jobbag.deliverables.VersionRound;
import app.jobbag.deliverables.proofs.MarkDetails;
import app.jobbag.deliverables.proofs.MarkReads;
import app.jobbag.files.PaperReads;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.trail.Trail;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestReads;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderRegister;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a deliverable's pages together, each in one read transaction. */
@Component
class DeliverablePage {
    /** What the reader may do now. */
    public record Rights(
            boolean write,
            boolean upload,
            boolean change,
            boolean sign,
            boolean course,
            boolean deliveries,
            boolean resend,
            boolean error) {}

    private final DeliverableRegister register;
    private final Rounds rounds;
    private final Stages stages;
    private final AccessPolicy policy;
    private final Around around;

    DeliverablePage(DeliverableRegister register, Rounds rounds, Stages stages, AccessPolicy policy, Around around) {
        this.register = register;
        this.rounds = rounds;
        this.stages = stages;
        this.policy = policy;
        this.around = around;
    }

    /** What stands around a deliverable. */
    @Component
    record Around(
            DeliverableQueries queries,
            OrderRegister orders,
            Signed signed,
            MarkReads marks,
            DeliverableGuard guard,
            Trail trail,
            Clock clock) {}

    /** What was signed. */
    @Component
    record Signed(RequestReads requests, PaperReads papers) {}

    /** What is read before it is known whether the person may see it: it goes along with who stands for whom. */
    private record Expected(Later<DeliverableAround> beside, Later<Map<SignatureRequestId, RequestDetails>> asked) {}

    private Expected expect(DeliverableId id) {
        around.guard().expect();
        return new Expected(around.queries().around(id), rounds.asked(id));
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, DeliverableId id, Model model) {
        Expected expected = expect(id);
        Query asked = DeliverableQueries.requests(id);
        var receipts = around.signed().requests().receipts(asked);
        var sealed = around.signed().requests().sealed(asked);
        var evidence = around.signed().requests().evidence(asked);
        var marks = around.marks().counts(id);
        var returns = around.marks().returns(id);
        var history = around.trail().later("deliverable", id.value());
        DeliverableDetails deliverable = register.show(who, id);
        DeliverableAround beside = expected.beside().get();
        List<VersionRound> all = rounds.of(deliverable, beside, expected.asked().get());
        Optional<RequestDetails> newest = all.stream().findFirst().map(VersionRound::request);
        model.addAttribute("deliverable", deliverable);
        model.addAttribute("around", beside);
        model.addAttribute("order", around.orders().details(deliverable.order()));
        model.addAttribute("stages", stages.of(deliverable, beside, newest));
        model.addAttribute("current", newest.flatMap(RequestDetails::current).orElse(null));
        model.addAttribute("now", around.clock().instant());
        model.addAttribute("away", newest.flatMap(rounds::away).orElse(null));
        model.addAttribute("rounds", all);
        model.addAttribute("evidence", evidence.get());
        model.addAttribute(
                "receipts",
                receipts.get().stream()
                        .filter(paper -> around.signed().papers().mayOpen(who, paper, deliverable))
                        .collect(Collectors.toMap(paper -> paper.subject().id(), Function.identity())));
        model.addAttribute("sealed", sealed.get());
        model.addAttribute("marks", marks.get());
        model.addAttribute("returns", returns.get());
        model.addAttribute("rights", rights(who, deliverable, newest));
        boolean leaving = deliverable.state() == DeliverableState.INTERNAL;
        model.addAttribute("guard", leaving ? around.guard().look(deliverable, beside) : null);
        model.addAttribute("mayPass", policy.permits(who, Action.GUARD_PASS, deliverable));
        model.addAttribute("history", history.get());
    }

    /** The deliverable, for a page that the person may open only with that right. */
    @Transactional(readOnly = true)
    public DeliverableDetails require(SignedIn who, Action action, DeliverableId id, Model model) {
        DeliverableDetails deliverable = register.show(who, id);
        policy.require(who, action, deliverable);
        model.addAttribute("deliverable", deliverable);
        return deliverable;
    }

    /** The same for a new version, with the marks that are still open on the last one. */
    @Transactional(readOnly = true)
    public DeliverableDetails requireUpload(SignedIn who, DeliverableId id, Model model) {
        Later<List<MarkDetails>> open = around.marks().openOnNewest(id);
        DeliverableDetails deliverable = require(who, Action.DELIVERABLE_WRITE, id, model);
        model.addAttribute("open", open.get());
        return deliverable;
    }

    /** The newest version, for a page that only the person whose turn it is may open. */
    @Transactional(readOnly = true)
    public VersionRound requireTurn(SignedIn who, DeliverableId id, Model model) {
        Expected expected = expect(id);
        Later<List<MarkDetails>> marks = around.marks().of(id);
        VersionRound round = turn(who, register.show(who, id), expected, model);
        int number = round.version().number();
        model.addAttribute(
                "open",
                marks.get().stream()
                        .filter(mark -> mark.isOpen() && mark.versionNumber() == number)
                        .toList());
        return round;
    }

    private VersionRound turn(SignedIn who, DeliverableDetails deliverable, Expected expected, Model model) {
        VersionRound round = rounds
                .of(deliverable, expected.beside().get(), expected.asked().get())
                .stream()
                .findFirst()
                .filter(newest -> rounds.turn(who, newest.request()).isPresent())
                .orElseThrow(NotFound::new);
        model.addAttribute("deliverable", deliverable);
        model.addAttribute("round", round);
        return round;
    }

    /**
     * The same, and who is asked after that person's signature. What the guard finds is shown before one signs; the file is
     * read here, so that the signature's own transaction, which holds the ledger, finds it read.
     */
    @Transactional(readOnly = true)
    public VersionRound requireSigner(SignedIn who, DeliverableId id, Model model) {
        Expected expected = expect(id);
        DeliverableDetails deliverable = register.show(who, id);
        VersionRound round = turn(who, deliverable, expected, model);
        model.addAttribute(
                "guard", around.guard().look(deliverable, expected.beside().get()));
        rounds.turn(who, round.request())
                .filter(step -> !step.who().equals(who.id().value()))
                .ifPresent(step -> model.addAttribute("standsFor", step.name()));
        stages.after(round.request()).ifPresent(after -> model.addAttribute("after", after));
        return round;
    }

    private Rights rights(SignedIn who, DeliverableDetails deliverable, Optional<RequestDetails> newest) {
        boolean write = policy.permits(who, Action.DELIVERABLE_WRITE, deliverable);
        boolean mine = newest.flatMap(request -> rounds.turn(who, request)).isPresent();
        DeliverableState state = deliverable.state();
        return new Rights(
                write,
                write && state.takesVersions(),
                write && state.takesChanges(),
                mine,
                write && state.isOnItsWay(),
                policy.permits(who, Action.DELIVERY_SEE, deliverable),
                policy.permits(who, Action.DELIVERY_RESEND, deliverable),
                newest.isPresent() && policy.permits(who, Action.ERROR_TRACE, deliverable));
    }
}
