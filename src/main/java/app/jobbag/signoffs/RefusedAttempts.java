package app.jobbag.signoffs;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the history what was tried and refused (SIG-5). */
@Component
class RefusedAttempts {
    private final Trail trail;
    private final ApplicationEventPublisher events;

    RefusedAttempts(Trail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /** So that the document's own history tells it too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellMistyped(RequestDetails request) {
        events.publishEvent(new CodeMistyped(request.id(), request.subject(), request.client()));
    }

    /** In a transaction of its own, since the refusal rolls back the other one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keepApart(RequestDetails request, Refused refused) {
        keep(request, refused);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(RequestDetails request, Refused refused) {
        trail.note(TrailNote.of(
                "signature_request", request.id().value(), request.client().value(), verb(refused)));
    }

    /** {@code signoffs.code.wrong} becomes {@code refused.code.wrong}. */
    private static String verb(Refused refused) {
        return refused.key().replaceFirst("^signoffs\\.(refused\\.)?", "refused.");
    }
}
