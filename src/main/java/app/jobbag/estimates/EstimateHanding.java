package app.jobbag.estimates;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Signable;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Estimates are sent to the client who signs, taken back, and begun anew as the next version. */
@Service
@Transactional
public class EstimateHanding {
    private final EstimateBook book;
    private final EstimatePress press;
    private final EstimateRequests requests;
    private final EstimateNumbers numbers;
    private final Leaving leaving;

    /** What must be in order before it leaves. */
    @Component("estimateLeaving")
    record Leaving(
            EstimateGuard guard,
            ContactBook contacts,
            VersionRows versions,
            Margins margins,
            OfferedEstimates offered) {}

    EstimateHanding(
            EstimateBook book,
            EstimatePress press,
            EstimateRequests requests,
            EstimateNumbers numbers,
            Leaving leaving) {
        this.book = book;
        this.press = press;
        this.requests = requests;
        this.numbers = numbers;
        this.leaving = leaving;
    }

    /**
     * @throws Refused when it has no rows or no signer, names another client, is below the margin floor without a manager's
     *     word, does not say why it is another version, or stands before the client in a proposal: nobody accepts a price twice
     */
    public void send(SignedIn who, EstimateId id, int version) {
        Estimate estimate = book.find(who, Action.ESTIMATE_WRITE, id);
        Sheet sheet = book.sheet(estimate);
        boolean below = leaving.margins().isBelow(estimate, sheet.totals());
        estimate.refuseUnsendable(below, version);
        if (sheet.isEmpty()) {
            throw new Refused("estimates.refused.empty");
        }
        refuseUnsignable(estimate.text().signer().orElseThrow(() -> new Refused("estimates.refused.noSigner")));
        refuseOffered(id);
        leaving.guard().require(estimate, sheet);
        Instant now = book.now();
        String number = numbers.of(estimate, now);
        PaperId paper = press.freeze(estimate, sheet, number, now);
        estimate.send(number, leaving.versions().add(estimate, VersionRows.Sending.by(who, paper), now), below);
        book.note(
                estimate,
                "sent",
                Changes.none()
                        .with("number", null, number)
                        .with("net", null, sheet.totals().net()),
                blankless(estimate.text().reason()));
    }

    /** Back to whoever writes it; who was asked is told that it is withdrawn. */
    public void recall(SignedIn who, EstimateId id, int version, String reason) {
        Estimate estimate = book.find(who, Action.ESTIMATE_WRITE, id);
        boolean asked = estimate.state() == EstimateState.WITH_CLIENT;
        estimate.recall(version);
        if (asked) {
            requests.takeBack(who, estimate, reason);
        }
        book.note(estimate, "recalled", Changes.none(), reason);
    }

    /** The next version is written; what the client has signed stays the budget. */
    public void revise(SignedIn who, EstimateId id, int version) {
        Estimate estimate = book.find(who, Action.ESTIMATE_WRITE, id);
        estimate.revise(version);
        book.note(estimate, "revised");
    }

    /** By hand, where the print came too late for it to happen by itself; a fresh link, where it has happened. */
    public void remind(SignedIn who, EstimateId id) {
        Estimate estimate = book.find(who, Action.ESTIMATE_WRITE, id);
        if (estimate.state() != EstimateState.WITH_CLIENT) {
            throw new Refused("estimates.refused.notAsked");
        }
        requests.askOrRemind(estimate);
        book.note(estimate, "reminded");
    }

    private void refuseOffered(EstimateId id) {
        leaving.offered()
                .of(id)
                .get()
                .filter(OfferedEstimates.Offered::atClient)
                .ifPresent(with -> {
                    throw new Refused("estimates.refused.offered", with.title());
                });
    }

    private void refuseUnsignable(ContactId signer) {
        ContactDetails contact = leaving.contacts().details(signer);
        if (contact.archived() || !contact.signs().contains(Signable.ESTIMATE)) {
            throw new Refused("estimates.refused.mayNotSign", contact.name());
        }
        if (!contact.mailConsent()) {
            throw new Refused("estimates.refused.notMailed", contact.name());
        }
    }

    private static @Nullable String blankless(String reason) {
        return reason.isBlank() ? null : reason;
    }
}
