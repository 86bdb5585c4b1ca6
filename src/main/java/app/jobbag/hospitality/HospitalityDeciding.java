package app.jobbag.hospitality;

import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What second people say: a manager to what is above the limit, finance to what was claimed. Never about their own. */
@Service
@Transactional
public class HospitalityDeciding {
    private final HospitalityDesk desk;

    HospitalityDeciding(HospitalityDesk desk) {
        this.desk = desk;
    }

    /** Up to what it comes to a head now. */
    public void approve(SignedIn who, HospitalityId id, int version, String reason) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_APPROVE, id);
        found.approve(who, new Reason(reason), desk.now(), version);
        desk.note(found, "approved", reason);
    }

    public void refuse(SignedIn who, HospitalityId id, int version, String reason) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_APPROVE, id);
        found.refuse(who, new Reason(reason), desk.now(), version);
        desk.note(found, "refused", reason);
    }

    public void accept(SignedIn who, HospitalityId id, int version) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_SETTLE, id);
        found.accept(who, desk.now(), version);
        desk.note(found, "accepted", null);
    }

    public void return_(SignedIn who, HospitalityId id, int version, String reason) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_SETTLE, id);
        found.return_(who, new Reason(reason), desk.now(), version);
        desk.note(found, "returned", reason);
    }
}
