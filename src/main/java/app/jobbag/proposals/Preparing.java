package app.jobbag.proposals;

import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What must be ready before a proposal is presented, and that it was (PRO-2). */
@Service
@Transactional
public class Preparing {
    private final ProposalBook book;
    private final CheckRows rows;
    private final MeetingPlanning meetings;

    Preparing(ProposalBook book, CheckRows rows, MeetingPlanning meetings) {
        this.book = book;
        this.rows = rows;
        this.meetings = meetings;
    }

    /**
     * @throws Refused at the line that is waived without a reason, or done without what it needs: time and place are those of
     *     the presentation meeting
     */
    public void check(SignedIn who, ProposalId id, int version, List<CheckDraft> drafts) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.touch(ProposalVerb.CHECK, version);
        Optional<MeetingDetails> meeting = meeting(who, proposal);
        List<Refused> refusals = new ArrayList<>();
        Changes changes = Changes.none();
        List<Check> before = rows.of(id).get();
        for (int i = 0; i < drafts.size(); i++) {
            CheckDraft draft = drafts.get(i);
            try {
                draft.refuseSilent("checks[" + i + "].words");
                refuseUnmet(draft, meeting, "checks[" + i + "].state");
            } catch (Refused e) {
                refusals.add(e);
            }
        }
        if (!refusals.isEmpty()) {
            throw Refused.all(refusals);
        }
        for (CheckDraft draft : drafts) {
            Check was = before.get(draft.item().ordinal());
            if (was.state() != draft.state() || !was.words().equals(draft.words())) {
                rows.write(proposal, draft, who, book.now());
                changes = changes.with(draft.item().name(), was.state(), draft.state());
            }
        }
        book.note(proposal, "checked", changes, null);
    }

    /** @throws Refused while a line of the checklist is open */
    public void prepare(SignedIn who, ProposalId id, int version) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        if (proposal.state().allows(ProposalVerb.PREPARE)
                && rows.of(id).get().stream().anyMatch(Check::isOpen)) {
            throw new Refused("proposals.refused.unchecked");
        }
        proposal.prepare(book.now(), version);
        book.note(proposal, "prepared");
    }

    /** @throws Refused while its meeting was not held, or when it began before the outline was sent (PRO-1) */
    public void present(SignedIn who, ProposalId id, int version) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        Optional<MeetingDetails> meeting = meeting(who, proposal);
        if (meeting.isPresent() && !meeting.get().isHeld()) {
            throw new Refused("proposals.refused.notHeld");
        }
        if (meeting.isPresent() && isBeforeOutline(proposal, meeting.get())) {
            throw new Refused("proposals.refused.tooEarly");
        }
        proposal.present(
                meeting.map(each -> each.plan().when().ends().toInstant()).orElse(book.now()), version);
        book.note(proposal, "presented");
    }

    private static boolean isBeforeOutline(Proposal proposal, MeetingDetails meeting) {
        Instant sent = proposal.outlineSentAt();
        return sent != null && meeting.plan().when().begins().toInstant().isBefore(sent);
    }

    private Optional<MeetingDetails> meeting(SignedIn who, Proposal proposal) {
        UUID meeting = proposal.text().meetingId();
        return meeting == null ? Optional.empty() : Optional.of(meetings.show(who, new MeetingId(meeting)));
    }

    private static void refuseUnmet(CheckDraft draft, Optional<MeetingDetails> meeting, String field) {
        if (draft.state() == CheckState.DONE && draft.item().isOfMeeting()) {
            if (meeting.isEmpty() || meeting.get().isCancelled()) {
                throw new Refused("proposals.refused.noMeeting").at(field);
            }
            if (draft.item() == CheckItem.PLACE
                    && meeting.get().plan().place().isBlank()
                    && meeting.get().plan().callLink().isBlank()) {
                throw new Refused("proposals.refused.noPlace").at(field);
            }
        }
    }
}
