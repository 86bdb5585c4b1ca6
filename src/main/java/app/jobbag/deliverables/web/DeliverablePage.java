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
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Trail;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRecords;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderRegister;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
            boolean resend) {}

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
            SignatureRecords records,
            DeliverableGuard guard,
            Trail trail,
            Clock clock) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, DeliverableId id, Model model) {
        DeliverableDetails deliverable = register.show(who, id);
        DeliverableAround beside = around.queries().around(id);
        List<VersionRound> all = rounds.of(deliverable, beside);
        Optional<RequestDetails> newest = all.stream().findFirst().map(VersionRound::request);
        model.addAttribute("deliverable", deliverable);
        model.addAttribute("around", beside);
        model.addAttribute("order", around.orders().details(deliverable.order()));
        model.addAttribute("stages", stages.of(deliverable, beside, newest));
        model.addAttribute("current", newest.flatMap(RequestDetails::current).orElse(null));
        model.addAttribute("now", around.clock().instant());
        model.addAttribute("away", newest.flatMap(rounds::away).orElse(null));
        model.addAttribute("rounds", all);
        List<RequestDetails> requests = all.stream().map(VersionRound::request).toList();
        model.addAttribute("evidence", around.records().evidence(requests));
        model.addAttribute("receipts", around.records().receipts(who, requests, deliverable));
        model.addAttribute("sealed", around.records().sealed(requests));
        model.addAttribute("rights", rights(who, deliverable, newest));
        boolean leaving = deliverable.state() == DeliverableState.INTERNAL;
        model.addAttribute("guard", leaving ? around.guard().look(who, id) : null);
        model.addAttribute("mayPass", policy.permits(who, Action.GUARD_PASS, deliverable));
        model.addAttribute("history", around.trail().of("deliverable", id.value()));
    }

    /** The deliverable, for a page that the person may open only with that right. */
    @Transactional(readOnly = true)
    public DeliverableDetails require(SignedIn who, Action action, DeliverableId id, Model model) {
        DeliverableDetails deliverable = register.show(who, id);
        policy.require(who, action, deliverable);
        model.addAttribute("deliverable", deliverable);
        return deliverable;
    }

    /** The newest version, for a page that only the person whose turn it is may open. */
    @Transactional(readOnly = true)
    public VersionRound requireTurn(SignedIn who, DeliverableId id, Model model) {
        DeliverableDetails deliverable = register.show(who, id);
        VersionRound round = rounds.of(deliverable, around.queries().around(id)).stream()
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
        VersionRound round = requireTurn(who, id, model);
        model.addAttribute("guard", around.guard().look(who, id));
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
                policy.permits(who, Action.DELIVERY_RESEND, deliverable));
    }
}
