package app.jobbag.signoffs;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a signature or a refusal entails, the same for both sides: state, history, events, mails, ledger. */
@Component
class Settlement {
    private final SignatureLedger ledger;
    private final SignerMail mail;
    private final ApplicationEventPublisher events;
    private final DueDates dueDates;
    private final Memory memory;

    /** What remembers, and the time. */
    @Component("settlementMemory")
    record Memory(Trail trail, RefusedAttempts attempts, SigningSteps steps, Clock clock) {}

    Settlement(
            SignatureLedger ledger,
            SignerMail mail,
            ApplicationEventPublisher events,
            DueDates dueDates,
            Memory memory) {
        this.ledger = ledger;
        this.mail = mail;
        this.events = events;
        this.dueDates = dueDates;
        this.memory = memory;
    }

    /** @throws Refused when it is not that signer's turn; the attempt stays in the history */
    Signer turn(SignatureRequest request, Party party, UUID who, int seen) {
        try {
            Signer signer = request.turnOf(party, who, memory.clock().instant());
            request.refuseStale(seen);
            return signer;
        } catch (Refused refused) {
            memory.attempts().keepApart(request.details(), refused);
            throw refused;
        }
    }

    /** The ledger comes last, since its lock is everybody's. */
    SignatureDetails signed(SignatureRequest request, Signer signer, Evidence evidence) {
        request.sign(signer, evidence.outcome(), evidence.remarks(), evidence.at());
        dueDates.set(request);
        note(request, "signed", evidence.remarks());
        RequestDetails now = request.details();
        SignerDetails by = signer.details();
        boolean clientIsNext = now.current().filter(SignerDetails::isContact).isPresent();
        events.publishEvent(
                new StepSigned(now.id(), now.subject(), now.client(), by, clientIsNext, evidence.onPaper() != null));
        if (by.isContact() && evidence.remarks() != null) {
            mail.tellRemarks(now, by, evidence.remarks());
        }
        if (now.state() == RequestState.COMPLETE) {
            events.publishEvent(new SignedOff(now.id(), now.subject(), now.client()));
        }
        if (now.round() == Round.IN_ORDER) {
            now.current().ifPresent(next -> mail.ask(now, next));
        }
        return ledger.append(evidence);
    }

    void sentBack(SignatureRequest request, Signer signer, Refusal refusal, Instant at) {
        String reason = refusal.reason();
        request.sendBack(signer, reason, at);
        SigningStep step = SigningStep.from(SigningStep.Kind.REFUSED, at, refusal.device());
        memory.steps().note(request.clientId(), signer.id(), step);
        note(request, "sentBack", reason);
        RequestDetails now = request.details();
        events.publishEvent(
                new SentBack(now.id(), now.subject(), now.client(), signer.details(), reason, refusal.onPaper()));
        mail.tellSentBack(now, signer.details(), reason);
        if (signer.details().isContact()) {
            mail.refusalReceipt(now, signer.details(), reason);
        }
    }

    /** A paper that waited for its second person counts no more, since its signer was faster. */
    void noteFallen(SignatureRequest request, Signer signer) {
        if (signer.details().paperAt() != null) {
            note(request, "paperFallen", null);
        }
    }

    private void note(SignatureRequest request, String verb, @Nullable String reason) {
        memory.trail()
                .note(TrailNote.of("signature_request", request.id().value(), request.clientId(), verb)
                        .because(reason));
    }
}
