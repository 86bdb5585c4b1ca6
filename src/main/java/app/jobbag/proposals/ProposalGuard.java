package app.jobbag.proposals;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.estimates.Line;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A proposal before the confidentiality guard: neither its outline nor what is offered names another client (CONF-3). */
@Service
@Transactional
public class ProposalGuard {
    private final ProposalBook book;
    private final Offers offers;
    private final AttachmentTexts texts;
    private final ConfidentialityGuard guard;

    ProposalGuard(ProposalBook book, Offers offers, AttachmentTexts texts, ConfidentialityGuard guard) {
        this.book = book;
        this.offers = offers;
        this.texts = texts;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of a proposal that the person may see: what leaves next. */
    @Transactional(readOnly = true)
    public GuardReport look(ProposalDetails proposal) {
        Outgoing empty = Outgoing.of(
                proposal.client(), ProposalBook.SUBJECT, proposal.id().value());
        return guard.look(
                proposal.state() == ProposalState.OUTLINE
                        ? outline(empty, proposal.title(), proposal.outline())
                        : offer(empty, offers.of(proposal)));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, ProposalId id, String reason) {
        Proposal proposal = book.find(who, Action.PROPOSAL_SEE, id);
        guard.pass(
                who,
                proposal.state() == ProposalState.OUTLINE
                        ? outline(proposal)
                        : offer(empty(proposal), offers.of(proposal)),
                reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void requireOutline(Proposal proposal) {
        guard.require(outline(proposal));
    }

    void require(Proposal proposal, Offer offer) {
        guard.require(offer(empty(proposal), offer));
    }

    private static Outgoing outline(Proposal proposal) {
        return outline(empty(proposal), proposal.text().title(), proposal.text().outline());
    }

    private static Outgoing empty(Proposal proposal) {
        return Outgoing.of(
                proposal.client(), ProposalBook.SUBJECT, proposal.id().value());
    }

    private static Outgoing outline(Outgoing empty, String title, String outline) {
        return empty.with("proposals.field.title", title).with("proposals.field.outline", outline);
    }

    private Outgoing offer(Outgoing empty, Offer offer) {
        Outgoing all = words(empty, offer);
        for (Attachment each : offer.attachments()) {
            all = texts.add(all, each);
        }
        return all;
    }

    private static Outgoing words(Outgoing empty, Offer offer) {
        return empty.with("proposals.field.title", offer.title())
                .with(
                        "proposals.sections",
                        offer.sections().stream()
                                .map(each -> each.title() + "\n" + each.text())
                                .collect(Collectors.joining("\n")))
                .with(
                        "estimates.lines",
                        offer.sheet().lines().stream().map(Line::text).collect(Collectors.joining("\n")))
                .with(
                        "proposals.schedule",
                        offer.schedule().stream()
                                .map(each -> each.name() + " " + each.who())
                                .collect(Collectors.joining("\n")));
    }
}
