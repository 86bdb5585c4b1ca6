package app.jobbag.signoffs;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the agency does about a request on its way. Who may is for the document's own module to require, as with
 * {@link Signing}.
 */
@Service
@Transactional
public class RequestCourse {
    private final SignatureRequests requests;
    private final SignerMail mail;
    private final Desk desk;
    private final Trail trail;
    private final Clock clock;

    /** Whoever does the larger pieces. */
    @Component("signingDesk")
    record Desk(HandOvers handOvers, Reminders reminders, RightPerson rightPerson) {}

    RequestCourse(SignatureRequests requests, SignerMail mail, Desk desk, Trail trail, Clock clock) {
        this.requests = requests;
        this.mail = mail;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Its links die, and whoever was asked or has signed is told.
     *
     * @throws Refused when it has ended, or went on since it was looked at
     */
    public void cancel(SignedIn who, SignatureRequestId id, Withdrawal withdrawal) {
        SignatureRequest request = lock(id);
        Cancellation why = new Cancellation(who.id().value(), who.name(), withdrawal.reason(), withdrawal.words());
        request.refuseStale(withdrawal.version());
        request.cancel(why, clock.instant());
        RequestDetails details = request.details();
        mail.revokeLinks(details);
        mail.tellCancelled(details, why);
        trail.note(TrailNote.of("signature_request", id.value(), request.clientId(), "cancelled")
                .because(why.reason()));
    }

    /**
     * A step that waits goes to somebody else of the same side. Whether that one may sign is for the document's module.
     *
     * @throws Refused when the step was answered, or the request went on since it was looked at
     */
    public void handOver(SignatureRequestId id, HandOver over) {
        SignatureRequest request = lock(id);
        request.refuseStale(over.version());
        desk.handOvers().hand(request, over, clock.instant());
    }

    /**
     * Everybody whose turn it is gets a reminder, contacts with another link, and the earlier ones die.
     *
     * @throws Refused when somebody was asked or reminded within the hour, or nothing is asked any more
     */
    public void remind(SignatureRequestId id) {
        desk.reminders().remindAll(id);
    }

    /** A contact named somebody else: it stays with the contact. */
    public void dismissSuggestion(SignatureRequestId id, UUID signer) {
        desk.rightPerson().dismiss(id, signer);
    }

    private SignatureRequest lock(SignatureRequestId id) {
        return requests.lock(id.value()).orElseThrow(NotFound::new);
    }
}
