package app.jobbag.proposals;

import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Previews;
import app.jobbag.files.Received;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files are attached to proposals, to go with them or to stay in the house (PRO-3). */
@Service
@Transactional
public class Attaching {
    /** As many as somebody reads. */
    public static final int MOST = 30;

    private final ProposalBook book;
    private final AttachmentRows rows;
    private final FileRegister files;
    private final Previews previews;

    Attaching(ProposalBook book, AttachmentRows rows, FileRegister files, Previews previews) {
        this.book = book;
        this.rows = rows;
        this.files = files;
        this.previews = previews;
    }

    /** @throws Refused when one is not fit to be kept, or there are too many */
    public void attach(SignedIn who, ProposalId id, int version, List<Received> arrived, boolean shared) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.touch(ProposalVerb.WRITE, version);
        if (arrived.isEmpty()) {
            throw new Refused("proposals.refused.noFile").at("files");
        }
        if (rows.of(id).get().size() + arrived.size() > MOST) {
            throw new Refused("proposals.refused.tooManyFiles", MOST).at("files");
        }
        for (Received each : arrived) {
            FileId file = files.keep(
                    proposal.client(), each, shared ? Audience.CLIENT : Audience.INTERNAL, Action.PROPOSAL_SEE);
            previews.ask(each);
            rows.add(who, proposal, file, shared, book.now());
        }
        Changes what = Changes.none().with("files", null, arrived.size());
        book.note(proposal, shared ? "attached" : "filed", what, null);
    }

    /** Whatever version it has left with keeps it. */
    public void detach(SignedIn who, ProposalId id, int version, FileId file) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.touch(ProposalVerb.WRITE, version);
        if (!rows.remove(proposal, file)) {
            throw new NotFound();
        }
        book.note(proposal, "detached");
    }
}
