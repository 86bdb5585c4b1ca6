package app.jobbag.signoffs;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who are asked and have not answered; each time is a step that the evidence shows. */
@Component
@Transactional
class Reminders {
    private final SignatureRequests requests;
    private final SignerMail mail;
    private final DueDates dueDates;
    private final Memory memory;
    private final Clock clock;

    /** Where it is kept. */
    @Component("reminderMemory")
    record Memory(SigningSteps steps, Trail trail) {}

    Reminders(SignatureRequests requests, SignerMail mail, DueDates dueDates, Memory memory, Clock clock) {
        this.requests = requests;
        this.mail = mail;
        this.dueDates = dueDates;
        this.memory = memory;
        this.clock = clock;
    }

    /** By hand: everybody whose turn it is. */
    public void remindAll(SignatureRequestId id) {
        SignatureRequest request = requests.lock(id.value()).orElseThrow(NotFound::new);
        request.refuseEnded();
        Instant now = clock.instant();
        List<Signer> asked = request.signers().stream()
                .filter(each -> each.state() == SignerState.ASKED)
                .toList();
        asked.forEach(each -> each.refuseReminder(now));
        asked.forEach(each -> remind(request, each, each.reminders()));
    }

    /** By itself: whoever is due one now. One that was missed, or fell on a weekend, is not made up for twice. */
    public void remindWhereDue(UUID id, UUID signer) {
        SignatureRequest request = requests.lock(id).orElseThrow(NotFound::new);
        if (request.state() == RequestState.OPEN) {
            request.signers().stream()
                    .filter(each -> each.id().equals(signer) && each.state() == SignerState.ASKED)
                    .forEach(each -> remindWhereDue(request, each));
        }
    }

    private void remindWhereDue(SignatureRequest request, Signer signer) {
        OfficeHours hours = dueDates.hours(request.client(), signer.details());
        int due = signer.remindersDue(hours, clock.instant());
        if (due > signer.reminders() && hours.isOpen(clock.instant())) {
            remind(request, signer, due);
        }
    }

    private void remind(SignatureRequest request, Signer signer, int count) {
        Instant now = clock.instant();
        signer.reminded(count, now);
        String to = mail.remind(request.details(), signer.details());
        memory.steps().note(request.clientId(), signer.id(), SigningStep.mailed(SigningStep.Kind.REMINDED, now, to));
        memory.trail()
                .note(TrailNote.of("signature_request", request.id().value(), request.clientId(), "reminded")
                        .because(signer.details().name()));
    }
}
