package app.jobbag.deliverables;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.HandOver;
import app.jobbag.signoffs.RequestCourse;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerDraft;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Withdrawal;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever looks after a version does while it waits for signatures. */
@Service
@Transactional
public class RequestDesk {
    private final DeliverableBook book;
    private final DeliverableGuard guard;
    private final Signatories signatories;
    private final Signing signing;
    private final RequestCourse course;

    RequestDesk(
            DeliverableBook book,
            DeliverableGuard guard,
            Signatories signatories,
            Signing signing,
            RequestCourse course) {
        this.book = book;
        this.guard = guard;
        this.signatories = signatories;
        this.signing = signing;
        this.course = course;
    }

    /** The contact's link was lost or has expired. */
    public void sendLinkAgain(SignedIn who, DeliverableId id) {
        Deliverable deliverable = book.find(who, Action.DELIVERABLE_WRITE, id);
        signing.sendLinkAgain(request(deliverable));
        book.note(deliverable, "linkSentAgain", Changes.none(), null);
    }

    /** Everybody whose turn it is gets a reminder. */
    public void remind(SignedIn who, DeliverableId id) {
        Deliverable deliverable = book.find(who, Action.DELIVERABLE_WRITE, id);
        course.remind(request(deliverable));
        book.note(deliverable, "reminded", Changes.none(), null);
    }

    /**
     * Nobody signs the version any more.
     *
     * @param pass why a manager lets the words for the client pass the guard; blank otherwise
     * @throws app.jobbag.kernel.Refused when none is on its way, it went on meanwhile, or the words name another client
     */
    public void withdraw(SignedIn who, DeliverableId id, Withdrawal withdrawal, String pass) {
        Deliverable deliverable = book.find(who, Action.DELIVERABLE_WRITE, id);
        guard.requireWords(who, deliverable, withdrawal.words(), pass);
        deliverable.withdraw();
        course.cancel(who, request(deliverable), withdrawal);
        book.note(deliverable, "withdrawn", Changes.none(), withdrawal.reason());
    }

    /**
     * A step that waits goes to somebody else, on this version and on those to come.
     *
     * @throws app.jobbag.kernel.Refused when that one may not sign, signs already, or the step was answered meanwhile
     */
    public void handOver(SignedIn who, DeliverableId id, Handing handing) {
        Deliverable deliverable = book.find(who, Action.DELIVERABLE_WRITE, id);
        SignatureRequestId request = request(deliverable);
        SignerDetails step = signing.details(request).signers().stream()
                .filter(each -> each.position() == handing.position())
                .findFirst()
                .orElseThrow(NotFound::new);
        SignerDraft to = signatories
                .takingOver(deliverable.client(), step, handing.to())
                .orElseThrow(() -> new Refused("deliverables.refused.mayNotTakeOver").at("to"));
        course.handOver(request, new HandOver(step.id(), handing.version(), to, handing.reason()));
    }

    /** It stays with the contact, who had named somebody else. */
    public void dismissSuggestion(SignedIn who, DeliverableId id) {
        Deliverable deliverable = book.find(who, Action.DELIVERABLE_WRITE, id);
        SignatureRequestId request = request(deliverable);
        UUID contact = signing.details(request)
                .current()
                .map(SignerDetails::id)
                .orElseThrow(() -> new Refused("signoffs.refused.decided"));
        course.dismissSuggestion(request, contact);
        book.note(deliverable, "suggestionDismissed", Changes.none(), null);
    }

    private static SignatureRequestId request(Deliverable deliverable) {
        return deliverable.newest().orElseThrow(NotFound::new).request();
    }
}
