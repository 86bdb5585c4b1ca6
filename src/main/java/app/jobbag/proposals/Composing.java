package app.jobbag.proposals;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as they are composed, section by section (PRO-3). */
@Service
@Transactional
public class Composing {
    private static final int MOST = 120;

    private final ProposalBook book;
    private final SectionRows rows;
    private final Snippets library;

    Composing(ProposalBook book, SectionRows rows, Snippets library) {
        this.book = book;
        this.rows = rows;
        this.library = library;
    }

    /** At the end; its number. @throws Refused at the field with a placeholder that there is not */
    public int add(SignedIn who, ProposalId id, int version, SectionDraft draft) {
        draft.refuseUnknownPlaceholders();
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        int place = rows.of(id).get().size();
        if (place >= MOST) {
            throw new Refused("proposals.refused.tooLong", MOST);
        }
        int number = proposal.compose(version);
        rows.add(proposal, section(number, draft), place);
        note(proposal, draft.title());
        return number;
    }

    /** The words of the library become the proposal's own: what is changed there later changes nothing here. */
    public int addFrom(SignedIn who, ProposalId id, int version, UUID snippet) {
        Snippet from = library.find(snippet).get().orElseThrow(NotFound::new);
        return add(who, id, version, new SectionDraft(from.kind(), from.title(), from.text(), ""));
    }

    public void write(SignedIn who, ProposalId id, int version, int number, SectionDraft draft) {
        draft.refuseUnknownPlaceholders();
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.touch(ProposalVerb.WRITE, version);
        if (!rows.write(proposal, section(number, draft))) {
            throw new NotFound();
        }
        note(proposal, draft.title());
    }

    public void move(SignedIn who, ProposalId id, int version, int number, boolean up) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        List<Section> sections = new ArrayList<>(rows.of(id).get());
        int from = place(sections, number);
        int to = up ? from - 1 : from + 1;
        proposal.touch(ProposalVerb.WRITE, version);
        if (to >= 0 && to < sections.size()) {
            Collections.swap(sections, from, to);
            rows.arrange(proposal, sections);
        }
    }

    public void remove(SignedIn who, ProposalId id, int version, int number) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        List<Section> sections = new ArrayList<>(rows.of(id).get());
        Section gone = sections.remove(place(sections, number));
        proposal.touch(ProposalVerb.WRITE, version);
        rows.remove(proposal, number);
        rows.arrange(proposal, sections);
        book.note(proposal, "sectionRemoved", Changes.none().with("section", gone.title(), null), null);
    }

    /** As it stands: nothing was chosen to move. Whoever may not write it, or saw an older state, is told all the same. */
    public void leave(SignedIn who, ProposalId id, int version) {
        book.find(who, Action.PROPOSAL_WRITE, id).touch(ProposalVerb.WRITE, version);
    }

    private static int place(List<Section> sections, int number) {
        for (int place = 0; place < sections.size(); place++) {
            if (sections.get(place).number() == number) {
                return place;
            }
        }
        throw new NotFound();
    }

    private static Section section(int number, SectionDraft draft) {
        return new Section(number, draft.kind(), draft.title(), draft.text(), draft.notes());
    }

    private void note(Proposal proposal, String title) {
        book.note(proposal, "composed", Changes.none().with("section", null, title), null);
    }
}
