package app.jobbag.signoffs;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Silence where the client's contract lets it count: recorded as what it is once the period has run out, never as a signature. */
@Component
@Transactional
class Silences {
    private final SignatureRequests requests;
    private final SilenceLedger ledger;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Silences(
            SignatureRequests requests,
            SilenceLedger ledger,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SilenceLedger.Due> due(int most) {
        return ledger.due(clock.instant(), most);
    }

    /** Nothing when somebody answered first, the time has not run out, or it was recorded already. */
    public void record(SignatureRequestId id) {
        SignatureRequest request = requests.lock(id.value()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        List<SignerDetails> silent =
                request.lapse(now).stream().map(Signer::details).toList();
        if (!silent.isEmpty()) {
            RequestDetails lapsed = request.details();
            silent.forEach(each -> ledger.append(lapsed, each.id(), now));
            trail.note(TrailNote.of(
                    "signature_request", id.value(), lapsed.client().value(), "lapsed"));
            events.publishEvent(new Lapsed(id, lapsed.subject(), lapsed.client(), silent));
        }
    }
}
