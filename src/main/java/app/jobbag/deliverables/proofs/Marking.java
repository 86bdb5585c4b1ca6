package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.Absences;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks on proofs: whoever works on a deliverable or signs one of its steps sets them on the newest version, until the client
 * has signed; everybody of those answers, calls them mended, opens them again.
 */
@Service
@Transactional
public class Marking {
    private static final int MOST = 500;

    private final DeliverableRegister register;
    private final AccessPolicy policy;
    private final MarkRows rows;
    private final Absences absences;

    Marking(DeliverableRegister register, AccessPolicy policy, MarkRows rows, Absences absences) {
        this.absences = absences;
        this.register = register;
        this.policy = policy;
        this.rows = rows;
    }

    /** @throws Refused when the version is not the newest, or the client has signed it */
    public MarkId set(SignedIn who, DeliverableId id, int number, MarkDraft draft) {
        DeliverableDetails deliverable = writable(who, id);
        refuseOld(id, number);
        return rows.add(who, deliverable, number, draft, null);
    }

    /** The mark, for whoever may answer it. */
    @Transactional(readOnly = true)
    public MarkDetails require(SignedIn who, MarkId id) {
        absences.later();
        MarkDetails mark = rows.find(id);
        writable(who, mark.deliverable());
        return mark;
    }

    /** @throws Refused when somebody else has set it, or it was answered */
    public void change(SignedIn who, MarkId id, int seen, MarkDraft draft) {
        MarkDetails mark = own(who, id);
        Stale.check(seen, mark.version());
        rows.change(mark, draft);
    }

    public void drop(SignedIn who, MarkId id) {
        MarkDetails mark = own(who, id);
        become(mark, MarkState.DROPPED);
        rows.drop(mark);
    }

    public void say(SignedIn who, MarkId id, String words) {
        MarkDetails mark = held(who, id);
        rows.answer(who, mark, MarkAnswer.Kind.SAID, words);
    }

    /** @throws Refused when somebody was faster */
    public void settle(SignedIn who, MarkId id, String words) {
        MarkDetails mark = held(who, id);
        become(mark, MarkState.SETTLED);
        rows.answer(who, mark, MarkAnswer.Kind.SETTLED, words);
    }

    /** @throws Refused when it is open */
    public void reopen(SignedIn who, MarkId id, String words) {
        MarkDetails mark = held(who, id);
        become(mark, MarkState.OPEN);
        rows.answer(who, mark, MarkAnswer.Kind.REOPENED, words);
    }

    /** What is still wrong is marked on the newest version too, at the same place. */
    public MarkDetails copy(SignedIn who, MarkId id) {
        MarkDetails mark = require(who, id);
        MarkRows.Held held = rows.hold(mark.deliverable());
        MarkDetails now = rows.find(id);
        if (!now.isOpen()
                || now.versionNumber() >= held.newest()
                || !held.state().takesMarks()) {
            throw new Refused("proofs.refused.copy");
        }
        DeliverableDetails deliverable = register.show(who, mark.deliverable());
        MarkId copied = rows.add(who, deliverable, held.newest(), now.draft(), id);
        rows.answer(who, now, MarkAnswer.Kind.SETTLED, "");
        return rows.find(copied);
    }

    private MarkDetails own(SignedIn who, MarkId id) {
        MarkDetails mark = held(who, id);
        if (!mark.mayBeChangedBy(who.id())) {
            throw new Refused("proofs.refused.answered");
        }
        return mark;
    }

    /** As it is while nobody else changes it. */
    private MarkDetails held(SignedIn who, MarkId id) {
        rows.hold(require(who, id).deliverable());
        return rows.find(id);
    }

    private void refuseOld(DeliverableId id, int number) {
        MarkRows.Held held = rows.hold(id);
        if (number != held.newest()) {
            throw new Refused("proofs.refused.older");
        }
        if (!held.state().takesMarks()) {
            throw new Refused("proofs.refused.signed");
        }
        if (rows.count(id, number) >= MOST) {
            throw new Refused("proofs.refused.tooMany", MOST);
        }
    }

    private static void become(MarkDetails mark, MarkState next) {
        if (!mark.state().mayBecome(next)) {
            throw new Refused(
                    next == MarkState.SETTLED ? "proofs.refused.settledAlready" : "proofs.refused.openAlready");
        }
    }

    private DeliverableDetails writable(SignedIn who, DeliverableId id) {
        DeliverableDetails deliverable = register.show(who, id);
        policy.require(who, Action.DELIVERABLE_WRITE, deliverable);
        return deliverable;
    }
}
