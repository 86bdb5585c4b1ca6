package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hospitality as those who give it write it: planned, spent, handed to finance. */
@Service
@Transactional
public class Hosting {
    private final HospitalityRows rows;
    private final HospitalityDesk desk;
    private final HospitalityLimits limits;
    private final Receipts receipts;
    private final Rolls rolls;

    Hosting(HospitalityRows rows, HospitalityDesk desk, HospitalityLimits limits, Receipts receipts, Rolls rolls) {
        this.rows = rows;
        this.desk = desk;
        this.limits = limits;
        this.receipts = receipts;
        this.rolls = rolls;
    }

    /** @throws Refused at {@code reason} when it is above the limit a head and nobody says why */
    public HospitalityId plan(SignedIn who, MeetingId id, HospitalityDraft draft) {
        MeetingDetails meeting = desk.meeting(who, id);
        if (meeting.plan().kind() != MeetingKind.HOSPITALITY) {
            throw new Refused("hospitality.refused.kind");
        }
        if (meeting.isCancelled()) {
            throw new Refused("hospitality.refused.cancelled");
        }
        if (rows.findByMeetingId(id.value()).isPresent()) {
            throw new Refused("hospitality.refused.planned");
        }
        requirePositive(draft.budget(), "budget");
        Hospitality planned = rows.save(new Hospitality(meeting, draft, limit(meeting, draft), who, desk.now()));
        desk.note(planned, "planned", figures(null, planned.details()), why(planned));
        return planned.id();
    }

    public void change(SignedIn who, HospitalityId id, int version, HospitalityDraft draft) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_WRITE, id);
        HospitalityDetails before = found.details();
        MeetingDetails meeting = desk.meeting(who, before.meeting());
        requirePositive(draft.budget(), "budget");
        found.plan(meeting, draft, limit(meeting, draft), who, version);
        desk.note(found, "changed", figures(before, found.details()), why(found));
    }

    /** @throws Refused at {@code reason} when it came to more a head than may be, and nobody says why */
    public void spend(SignedIn who, HospitalityId id, int version, CostDraft draft) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_WRITE, id);
        HospitalityDetails before = found.details();
        MeetingDetails meeting = desk.meeting(who, before.meeting());
        if (!meeting.isHeld()) {
            throw new Refused("hospitality.refused.notHeld");
        }
        check(who, meeting, before, draft);
        found.spend(draft, limits.of(found.client(), found.currency()), who, version);
        desk.note(found, "spent", figures(before, found.details()), why(found));
    }

    /** Hands it to finance. */
    public void submit(SignedIn who, HospitalityId id, int version) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_WRITE, id);
        HeadLimit limit = limits.of(found.client(), found.currency());
        found.submit(limit, receipts.areThere(id), desk.now(), version);
        desk.note(found, "submitted", null);
    }

    public void drop(SignedIn who, HospitalityId id, int version, String reason) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_WRITE, id);
        found.drop(new Reason(reason), version);
        desk.note(found, "dropped", reason);
    }

    @Transactional(readOnly = true)
    public HospitalityDetails show(SignedIn who, HospitalityId id) {
        return desk.find(who, Action.HOSPITALITY_SEE, id).details();
    }

    /** For the pages that change it. */
    @Transactional(readOnly = true)
    public HospitalityDetails open(SignedIn who, HospitalityId id) {
        return desk.find(who, Action.HOSPITALITY_WRITE, id).details();
    }

    /** The meeting that may be given one. */
    @Transactional(readOnly = true)
    public MeetingDetails meeting(SignedIn who, MeetingId id) {
        return desk.meeting(who, id);
    }

    private HeadLimit limit(MeetingDetails meeting, HospitalityDraft draft) {
        return limits.of(meeting.client(), draft.budget().currency());
    }

    private void check(SignedIn who, MeetingDetails meeting, HospitalityDetails before, CostDraft draft) {
        List<Party> invited =
                meeting.plan().participants().stream().map(Invited::party).toList();
        CostDraft earlier = before.spent();
        Roll roll = rolls.of(meeting.client()).get();
        if (new HashSet<>(draft.came()).size() < draft.came().size()) {
            throw new Refused("meetings.participantTwice").at("theirs");
        }
        roll.refuseStrangers(draft.came(), earlier == null ? invited : earlier.came(), "theirs");
        for (int at = 0; at < draft.lines().size(); at++) {
            CostDraft.Line line = draft.lines().get(at);
            String row = "lines[" + at + "].";
            check(who, line, row);
            if (line.payer() != null) {
                roll.refuseStrangers(List.of(Party.of(line.payer())), invited, row + "payer");
            }
        }
    }

    private void check(SignedIn who, CostDraft.Line line, String row) {
        requirePositive(line.amount(), row + "amount");
        if (line.tax().isNegative() || line.tax().compareTo(line.amount()) > 0) {
            throw new Refused("hospitality.refused.tax").at(row + "taxIn");
        }
        if (line.spentOn().isAfter(LocalDate.ofInstant(desk.now(), who.zone()))) {
            throw new Refused("hospitality.refused.future").at(row + "spentOn");
        }
    }

    private static void requirePositive(Money amount, String field) {
        if (!amount.isPositive()) {
            throw new Refused("hospitality.refused.amount").at(field);
        }
    }

    private static Changes figures(@Nullable HospitalityDetails before, HospitalityDetails after) {
        return Changes.none()
                .with(
                        "total",
                        before == null ? null : before.cost().total(),
                        after.cost().total())
                .with(
                        "heads",
                        before == null ? null : before.cost().heads(),
                        after.cost().heads())
                .with(
                        "perHead",
                        before == null ? null : before.cost().each(),
                        after.cost().each());
    }

    private static @Nullable String why(Hospitality about) {
        String reason = about.details().plan().reason();
        return reason.isEmpty() ? null : reason;
    }
}
