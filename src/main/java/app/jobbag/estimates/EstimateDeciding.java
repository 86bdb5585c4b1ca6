package app.jobbag.estimates;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager says about an estimate below the margin floor (EST-1). */
@Service
@Transactional
public class EstimateDeciding {
    private final EstimateBook book;
    private final Margins margins;

    EstimateDeciding(EstimateBook book, Margins margins) {
        this.book = book;
        this.margins = margins;
    }

    /** @throws Refused when it has no rows, or is not below the floor: then nobody need be asked */
    public void submit(SignedIn who, EstimateId id, int version) {
        Estimate estimate = book.find(who, Action.ESTIMATE_WRITE, id);
        Sheet sheet = book.sheet(estimate);
        if (sheet.isEmpty()) {
            throw new Refused("estimates.refused.empty");
        }
        if (!margins.isBelow(estimate, sheet.totals())) {
            throw new Refused("estimates.refused.notBelow");
        }
        estimate.submit(who.id(), book.now(), version);
        book.note(estimate, "submitted");
    }

    public void approve(SignedIn who, EstimateId id, int version) {
        Estimate estimate = book.find(who, Action.ESTIMATE_DECIDE, id);
        estimate.approve(who, book.now(), version);
        book.note(estimate, "approved");
    }

    /** Back to whoever writes it, with what is to be done about it. */
    public void giveBack(SignedIn who, EstimateId id, int version, String reason) {
        Estimate estimate = book.find(who, Action.ESTIMATE_DECIDE, id);
        estimate.giveBack(who.name() + ": " + reason, version);
        book.note(estimate, "returned", Changes.none(), reason);
    }
}
