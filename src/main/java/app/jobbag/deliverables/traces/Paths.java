package app.jobbag.deliverables.traces;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.VersionDetails;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.Signing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way of a deliverable, step by step, as places at which an error may have come in. */
@Component
class Paths {
    private final Signing signing;

    Paths(Signing signing) {
        this.signing = signing;
    }

    List<CameIn> choices(Optional<DeliverableDetails> deliverable) {
        List<CameIn> choices = new ArrayList<>();
        choices.add(CameIn.of(CameIn.Kind.BRIEF));
        deliverable.ifPresentOrElse(
                known -> known.versions().forEach(version -> choices.addAll(steps(version))),
                () -> choices.add(CameIn.of(CameIn.Kind.MADE)));
        choices.add(CameIn.of(CameIn.Kind.AFTER));
        return choices;
    }

    private List<CameIn> steps(VersionDetails version) {
        return steps(version.number(), signing.details(version.request()));
    }

    /** Its making, then whoever signed it or was to sign it. */
    static List<CameIn> steps(int number, RequestDetails request) {
        List<CameIn> steps = new ArrayList<>();
        steps.add(new CameIn(CameIn.Kind.MADE, number, 0, null));
        for (SignerDetails signer : request.signers()) {
            steps.add(new CameIn(CameIn.Kind.STEP, number, signer.position(), signer.capacity()));
        }
        return steps;
    }
}
