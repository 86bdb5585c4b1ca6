package app.jobbag.signoffs;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What handing a step over entails: nothing that the one before was sent works any more, and it stays visible who that was. */
@Component
class HandOvers {
    private final SignerMail mail;
    private final CodeBook codes;
    private final Memory memory;
    private final ApplicationEventPublisher events;

    /** What is written down of it. */
    @Component("handOverMemory")
    record Memory(SigningSteps steps, Trail trail, DueDates dueDates) {}

    HandOvers(SignerMail mail, CodeBook codes, Memory memory, ApplicationEventPublisher events) {
        this.mail = mail;
        this.codes = codes;
        this.memory = memory;
        this.events = events;
    }

    /** @throws Refused when the step was answered, the request has ended, or the other one signs a step of it already */
    void hand(SignatureRequest request, HandOver over, Instant now) {
        request.refuseEnded();
        SignerDraft to = over.to();
        Signer signer = request.signers().stream()
                .filter(each -> each.id().equals(over.signer()) && each.party() == to.party())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (request.signers().stream().anyMatch(each -> each.is(to.party(), to.who()))) {
            throw new Refused("signoffs.refused.signsAlready", to.name());
        }
        SignerDetails before = signer.details();
        signer.handOver(to, now);
        memory.dueDates().set(request);
        memory.steps().note(request.clientId(), signer.id(), SigningStep.handedOver(now, before.name(), to.name()));
        codes.kill(signer.id());
        tell(request.details(), before, signer.details(), over.reason());
    }

    private void tell(RequestDetails request, SignerDetails before, SignerDetails after, @Nullable String reason) {
        UUID client = request.client().value();
        memory.trail()
                .note(TrailNote.of(
                                "signature_request",
                                request.id().value(),
                                client,
                                reason == null ? "movedOn" : "handedOver")
                        .changing(Changes.none().with("signer", before.name(), after.name()))
                        .because(reason));
        mail.tellHandedOver(request, before, after);
        events.publishEvent(
                new StepHandedOver(request.id(), request.subject(), request.client(), before, after, reason));
    }
}
