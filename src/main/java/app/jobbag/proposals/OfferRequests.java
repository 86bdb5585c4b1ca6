package app.jobbag.proposals;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperPrint;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.RequestCourse;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestDraft;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDraft;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Subject;
import app.jobbag.signoffs.Withdrawal;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests by which a client accepts a proposal. */
@Component
@Transactional
class OfferRequests {
    static final String SUBJECT = "proposal_version";

    private final Asked asked;
    private final Signing signing;
    private final RequestCourse course;
    private final JdbcClient jdbc;

    /** Whom and what about. */
    @Component("proposalAsked")
    record Asked(Papers papers, ContactBook contacts, MessageSource texts) {}

    OfferRequests(Asked asked, Signing signing, RequestCourse course, JdbcClient jdbc) {
        this.asked = asked;
        this.signing = signing;
        this.course = course;
        this.jdbc = jdbc;
    }

    /** As soon as the paper is printed; twice is harmless. */
    boolean ask(Proposal proposal) {
        UUID current = proposal.current();
        if (current == null
                || proposal.state() != ProposalState.PRESENTED
                || about(current).isPresent()) {
            return false;
        }
        PaperId paper = paper(current);
        PaperPrint print = asked.papers().find(paper).orElseThrow().print();
        if (print == null) {
            return false;
        }
        signing.ask(draft(proposal, current, paper, print));
        return true;
    }

    /** @throws Refused when its paper is not printed yet, or somebody was asked or reminded within the hour */
    void askOrRemind(Proposal proposal) {
        Optional<RequestDetails> request = current(proposal);
        if (request.isPresent()) {
            course.remind(request.get().id());
        } else if (!ask(proposal)) {
            throw new Refused("proposals.refused.notPrinted");
        }
    }

    void takeBack(SignedIn who, Proposal proposal, String reason) {
        open(proposal)
                .ifPresent(request -> course.cancel(who, request.id(), new Withdrawal(request.version(), reason, "")));
    }

    /** Another version takes its place: its links die at once. */
    void replace(Proposal proposal) {
        open(proposal).ifPresent(request -> signing.replace(request.id()));
    }

    Optional<RequestDetails> open(Proposal proposal) {
        return current(proposal).filter(request -> request.state() == RequestState.OPEN);
    }

    private Optional<RequestDetails> current(Proposal proposal) {
        UUID current = proposal.current();
        return current == null ? Optional.empty() : about(current);
    }

    private Optional<RequestDetails> about(UUID version) {
        return signing.about(new Subject(SUBJECT, version));
    }

    private PaperId paper(UUID version) {
        return new PaperId(jdbc.sql("select paper_id from proposal_version where id = ?")
                .param(version)
                .query(UUID.class)
                .single());
    }

    private RequestDraft draft(Proposal proposal, UUID version, PaperId paper, PaperPrint print) {
        ContactDetails contact =
                asked.contacts().details(proposal.text().contact().orElseThrow());
        String capacity = contact.title().isBlank() ? text("proposals.capacity", proposal) : contact.title();
        Object[] words = {
            Objects.requireNonNull(proposal.number()), proposal.text().title(), proposal.revision()
        };
        return new RequestDraft(
                        new Subject(SUBJECT, version),
                        proposal.client(),
                        text("proposals.request", proposal, words),
                        print.file(),
                        paper,
                        RequestDraft.Way.ACCEPTANCE,
                        proposal.author(),
                        List.of(SignerDraft.of(contact, capacity)))
                .replacing(before(proposal));
    }

    /** What was asked about the version before this one, where it gave way to it. */
    private @Nullable SignatureRequestId before(Proposal proposal) {
        return jdbc.sql("""
                        select q.id from proposal_version v join signature_request q on q.client_id = v.client_id
                            and q.subject_kind = 'proposal_version' and q.subject_id = v.id and q.state = 'REPLACED'
                        where v.proposal_id = ? and v.revision = ?""")
                .params(proposal.id().value(), proposal.revision() - 1)
                .query(UUID.class)
                .optional()
                .map(SignatureRequestId::new)
                .orElse(null);
    }

    private String text(String key, Proposal proposal, Object... words) {
        return asked.texts().getMessage(key, words, proposal.text().locale());
    }
}
