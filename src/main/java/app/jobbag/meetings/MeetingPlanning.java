package app.jobbag.meetings;

import app.jobbag.clients.Projects;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings from the plan to their end. */
@Service
@Transactional
public class MeetingPlanning {
    private final Meetings meetings;
    private final MinutesVersions versions;
    private final MeetingFiles files;
    private final Rolls rolls;
    private final Projects projects;

    MeetingPlanning(Meetings meetings, MinutesVersions versions, MeetingFiles files, Rolls rolls, Projects projects) {
        this.meetings = meetings;
        this.versions = versions;
        this.files = files;
        this.rolls = rolls;
        this.projects = projects;
    }

    /** @throws Refused at {@code executiveReason} when an executive would meet no manager and no reason is given (CLI-3) */
    public MeetingId plan(SignedIn who, MeetingDraft draft) {
        files.require(who, Action.MEETING_WRITE, () -> draft.client().value());
        if (draft.follows() != null) {
            refuseOtherClient(draft, files.meeting(who, Action.MEETING_SEE, draft.follows()));
        }
        MeetingDraft checked = check(draft, List.of());
        Meeting meeting = meetings.save(new Meeting(checked, who.id(), files.now()));
        files.note(meeting, "planned", Changes.none(), reason(checked));
        return meeting.id();
    }

    /** @throws Refused once the minutes are circulated */
    public void change(SignedIn who, MeetingId id, int version, MeetingDraft draft) {
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, id);
        refuseOtherClient(draft, meeting);
        if (versions.existsByMeetingIdAndState(id.value(), MinutesState.CIRCULATED)) {
            throw new Refused("meetings.minutesFixed");
        }
        MeetingDraft before = meeting.draft();
        MeetingDraft checked = check(draft, before.named());
        meeting.change(checked, version);
        Roll roll = rolls.of(meeting.client()).get();
        Changes changes = Changes.between(
                Plan.of(before, roll, project(before)), Plan.of(meeting.draft(), roll, project(checked)));
        boolean sameReason = before.executiveReason().equals(checked.executiveReason());
        if (!changes.isEmpty() || !sameReason) {
            files.note(meeting, "changed", changes, sameReason ? null : reason(checked));
            files.tell(new MeetingReplanned(meeting.details(), who.id()));
        }
    }

    public void hold(SignedIn who, MeetingId id, int version) {
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, id);
        meeting.hold(who.id(), files.now(), version);
        files.note(meeting, "held", Changes.none(), null);
        MeetingDraft plan = meeting.draft();
        Instant ended = plan.when().ends().toInstant();
        files.tell(new MeetingHeld(id, meeting.client(), plan.kind(), ended, files.now()));
    }

    public void cancel(SignedIn who, MeetingId id, int version, String reason) {
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, id);
        meeting.cancel(reason, who.id(), files.now(), version);
        files.note(meeting, "cancelled", Changes.none(), reason);
        files.tell(new MeetingReplanned(meeting.details(), who.id()));
    }

    public void reinstate(SignedIn who, MeetingId id, int version) {
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, id);
        meeting.reinstate(version);
        files.note(meeting, "reinstated", Changes.none(), null);
    }

    @Transactional(readOnly = true)
    public MeetingDetails show(SignedIn who, MeetingId id) {
        return files.meeting(who, Action.MEETING_SEE, id).details();
    }

    /** For the pages that change it. */
    @Transactional(readOnly = true)
    public MeetingDetails open(SignedIn who, MeetingId id) {
        return files.meeting(who, Action.MEETING_WRITE, id).details();
    }

    /** A reason that nobody needs any more is not kept. */
    private MeetingDraft check(MeetingDraft draft, List<Party> before) {
        project(draft);
        Roll roll = rolls.of(draft.client()).get();
        roll.refuseStrangers(draft.named(), before);
        List<Attendee> executives = roll.executivesAlone(draft.parties());
        if (!executives.isEmpty() && draft.executiveReason().isBlank()) {
            throw new Refused(
                            "meetings.executiveAlone",
                            executives.stream().map(Attendee::name).collect(Collectors.joining(", ")))
                    .at("executiveReason");
        }
        return executives.isEmpty() ? draft.withoutExecutiveReason() : draft;
    }

    private String project(MeetingDraft draft) {
        if (draft.project() == null) {
            return "";
        }
        return projects.of(draft.client()).stream()
                .filter(each -> each.id().equals(draft.project()))
                .map(each -> each.code() + " " + each.name())
                .findFirst()
                .orElseThrow(() -> new Refused("meetings.projectUnknown").at("project"));
    }

    private static @Nullable String reason(MeetingDraft draft) {
        return draft.executiveReason().isEmpty() ? null : draft.executiveReason();
    }

    private static void refuseOtherClient(MeetingDraft draft, Meeting meeting) {
        if (!draft.client().equals(meeting.client())) {
            throw new NotFound();
        }
    }
}
