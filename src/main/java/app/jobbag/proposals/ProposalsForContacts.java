package app.jobbag.proposals;

import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactId;
import app.jobbag.estimates.Sheet;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals as the contact reads and weighs them who is asked to accept: the caller has found out that this is so. What is
 * chosen becomes a version of its own, printed and signed as such, so that the signature is about exactly these options.
 */
@Service
@Transactional
public class ProposalsForContacts {
    private final ProposalBook book;
    private final VersionRows versions;
    private final ProposalPress press;
    private final OfferRequests requests;
    private final Around around;

    /** Whose it is. */
    @Component("proposalsForContactsAround")
    record Around(ClientRegister clients, FileRegister files) {}

    ProposalsForContacts(
            ProposalBook book, VersionRows versions, ProposalPress press, OfferRequests requests, Around around) {
        this.book = book;
        this.versions = versions;
        this.press = press;
        this.requests = requests;
        this.around = around;
    }

    public static boolean isAbout(Subject asked) {
        return asked.kind().equals(OfferRequests.SUBJECT);
    }

    /** @throws NotFound when it is no version of a proposal */
    @Transactional(readOnly = true)
    public Offer read(RequestDetails request) {
        return offer(offered(request), request);
    }

    /**
     * A file that went with it.
     *
     * @param position among those its page shows, from 1
     */
    @Transactional(readOnly = true)
    public FileContent attachment(RequestDetails request, int position) {
        List<Attachment> attachments = offered(request).attachments();
        if (position < 1 || position > attachments.size()) {
            throw new NotFound();
        }
        return around.files().open(attachments.get(position - 1).id()).orElseThrow(NotFound::new);
    }

    /** What it would come to with these options; nothing is kept. @throws Refused when they can't go together */
    @Transactional(readOnly = true)
    public Offer look(RequestDetails request, Set<Integer> options) {
        Offer offer = read(request);
        return offer.choosing(Choosing.choose(offer.sheet(), options));
    }

    /**
     * A version with these options takes the place of the one that was asked about; its link comes by mail once it is printed.
     *
     * @throws Refused when they can't go together, are chosen already, or nothing is asked any more
     */
    public void choose(ContactId contact, RequestDetails request, Set<Integer> options) {
        Offered offered = offered(request);
        Proposal proposal = book.find(new ProposalId(offered.proposal()));
        if (requests.open(proposal).filter(open -> isSame(open.id(), request)).isEmpty()) {
            throw new Refused("proposals.refused.notAsked");
        }
        if (Choosing.chosen(offered.sheet()).equals(options)) {
            throw new Refused("proposals.refused.sameOptions");
        }
        Sheet chosen = Choosing.choose(offered.sheet(), options);
        Offer offer = offer(offered, request).choosing(chosen);
        requests.replace(proposal);
        Instant now = book.now();
        PaperId paper = press.offer(proposal, offer, now);
        VersionRows.Sending sending = versions.sender(offered.id(), now, contact.value());
        proposal.offer(versions.add(proposal, offer, paper, sending));
        Changes what = Changes.none()
                .with("net", offered.sheet().totals().net(), offer.totals().net());
        book.note(proposal, "chosen", what, null);
    }

    private static boolean isSame(SignatureRequestId one, RequestDetails other) {
        return one.equals(other.id());
    }

    private Offered offered(RequestDetails request) {
        if (!isAbout(request.subject())) {
            throw new NotFound();
        }
        return versions.find(request.subject().id()).get().orElseThrow(NotFound::new);
    }

    private Offer offer(Offered offered, RequestDetails request) {
        return new Offer(
                around.clients().details(request.client()).name(),
                offered.title(),
                offered.sections(),
                offered.sheet(),
                offered.schedule(),
                offered.attachments());
    }
}
