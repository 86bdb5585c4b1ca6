package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Not me": the contact asks the agency to ask somebody else. Nothing is shared by it, and no link made. */
@Service
@Transactional
public class RightPerson {
    private static final int WITHIN_THE_DAY = 3;

    private final SignatureRequests requests;
    private final SuggestionBook suggestions;
    private final Telling telling;
    private final Clock clock;

    /** Who hears of it: the evidence, the sender, the document's own module. */
    @Component("rightPersonTelling")
    record Telling(SigningSteps steps, SignerMail mail, ApplicationEventPublisher events) {}

    RightPerson(SignatureRequests requests, SuggestionBook suggestions, Telling telling, Clock clock) {
        this.requests = requests;
        this.suggestions = suggestions;
        this.telling = telling;
        this.clock = clock;
    }

    /** @throws Refused when the agency knows already, was told too often today, or nothing is asked of the contact */
    public void suggest(ContactId contact, SignatureRequestId id, Suggestion suggestion) {
        SignatureRequest request = requests.lock(id.value()).orElseThrow(NotFound::new);
        Signer signer = request.turnOf(Party.CLIENT, contact.value(), clock.instant());
        if (suggestions.hasOpen(signer.id()).get()) {
            throw new Refused("signoffs.refused.toldAlready");
        }
        if (suggestions.withinTheDay(signer.id()) >= WITHIN_THE_DAY) {
            throw new Refused("signoffs.refused.toldTooOften");
        }
        suggestions.add(request.clientId(), signer.details(), suggestion);
        SigningStep step = SigningStep.from(SigningStep.Kind.NOT_ME, clock.instant(), suggestion.device());
        telling.steps().note(request.clientId(), signer.id(), step);
        RequestDetails about = request.details();
        telling.mail().tellNotMe(about, signer.details(), suggestion);
        telling.events()
                .publishEvent(new RightPersonNamed(
                        about.id(), about.subject(), about.client(), signer.details(), suggestion));
    }

    /**
     * The agency leaves it with the contact.
     *
     * @throws Refused when nothing is suggested any more
     */
    public void dismiss(SignatureRequestId request, UUID signer) {
        if (!suggestions.settle(request, signer)) {
            throw new Refused("signoffs.refused.decided");
        }
    }

    @EventListener
    void on(StepHandedOver news) {
        if (news.after().isContact()) {
            suggestions.settle(news.request(), news.after().id());
        }
    }
}
