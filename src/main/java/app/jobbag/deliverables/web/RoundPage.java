package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableGuard;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableQueries;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.Rounds;
import app.jobbag.deliverables.Signatories;
import app.jobbag.deliverables.VersionRound;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages about a request on its way together, each in one read transaction. */
@Component
class RoundPage {
    private final DeliverableRegister register;
    private final DeliverableQueries queries;
    private final Rounds rounds;
    private final Signatories signatories;
    private final Gate gate;

    RoundPage(
            DeliverableRegister register,
            DeliverableQueries queries,
            Rounds rounds,
            Signatories signatories,
            Gate gate) {
        this.register = register;
        this.queries = queries;
        this.rounds = rounds;
        this.signatories = signatories;
        this.gate = gate;
    }

    /** Who may, and what must not leave. */
    @Component
    record Gate(AccessPolicy policy, DeliverableGuard guard) {}

    /** The newest version, whatever became of it; who has heard of it, besides the reader, is who will be told. */
    @Transactional(readOnly = true)
    public VersionRound require(SignedIn who, DeliverableId id, Model model) {
        var around = queries.around(id);
        var asked = rounds.asked(id);
        DeliverableDetails deliverable = register.show(who, id);
        gate.policy().require(who, Action.DELIVERABLE_WRITE, deliverable);
        VersionRound round = rounds.of(deliverable, around.get(), asked.get()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("deliverable", deliverable);
        model.addAttribute("round", round);
        model.addAttribute(
                "told",
                round.request().told().stream()
                        .filter(each -> !each.who().equals(who.id().value()))
                        .toList());
        return round;
    }

    /** The same, and what the guard finds in the words for the client. */
    @Transactional(readOnly = true)
    public void requireWords(SignedIn who, DeliverableId id, String words, Model model) {
        VersionRound round = require(who, id, model);
        model.addAttribute("guard", gate.guard().lookAtWords(who, id, words));
        Guarded client = Guarded.client(round.request().client().value());
        model.addAttribute("mayPass", gate.policy().permits(who, Action.GUARD_PASS, client));
    }

    /** The same, and who could take over that step of it. */
    @Transactional(readOnly = true)
    public VersionRound requireStep(SignedIn who, DeliverableId id, int position, Model model) {
        VersionRound round = require(who, id, model);
        SignerDetails step = round.request().signers().stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("step", step);
        model.addAttribute(
                "heirs",
                signatories.heirs(round.request(), step).stream()
                        .map(each -> new Option(each.who().toString(), each.name()))
                        .toList());
        return round;
    }
}
