package app.jobbag.estimates;

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
import app.jobbag.signoffs.SignerDraft;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Subject;
import app.jobbag.signoffs.Withdrawal;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests by which a client accepts an estimate. */
@Component
@Transactional
class EstimateRequests {
    static final String SUBJECT = "estimate_version";

    private final Asked asked;
    private final Signing signing;
    private final RequestCourse course;
    private final JdbcClient jdbc;

    /** Whom and what about. */
    @Component("estimateAsked")
    record Asked(Papers papers, ContactBook contacts, MessageSource texts) {}

    EstimateRequests(Asked asked, Signing signing, RequestCourse course, JdbcClient jdbc) {
        this.asked = asked;
        this.signing = signing;
        this.course = course;
        this.jdbc = jdbc;
    }

    /** As soon as the paper is printed; twice is harmless. */
    boolean ask(Estimate estimate) {
        if (estimate.state() != EstimateState.WITH_CLIENT || about(estimate).isPresent()) {
            return false;
        }
        PaperId paper = paper(estimate);
        PaperPrint print = asked.papers().find(paper).orElseThrow().print();
        if (print == null) {
            return false;
        }
        signing.ask(draft(estimate, paper, print));
        return true;
    }

    /** @throws Refused when its paper is not printed yet, or somebody was asked or reminded within the hour */
    void askOrRemind(Estimate estimate) {
        Optional<RequestDetails> request = about(estimate);
        if (request.isPresent()) {
            course.remind(request.get().id());
        } else if (!ask(estimate)) {
            throw new Refused("estimates.refused.notPrinted");
        }
    }

    void takeBack(SignedIn who, Estimate estimate, String reason) {
        about(estimate)
                .filter(request -> request.state() == RequestState.OPEN)
                .ifPresent(request -> course.cancel(who, request.id(), new Withdrawal(request.version(), reason, "")));
    }

    private PaperId paper(Estimate estimate) {
        return new PaperId(jdbc.sql("select paper_id from estimate_version where id = ?")
                .param(estimate.current())
                .query(UUID.class)
                .single());
    }

    private RequestDraft draft(Estimate estimate, PaperId paper, PaperPrint print) {
        ContactDetails contact =
                asked.contacts().details(estimate.text().signer().orElseThrow());
        String capacity = contact.title().isBlank() ? text("estimates.capacity", estimate) : contact.title();
        Object[] words = {
            Objects.requireNonNull(estimate.number()), estimate.text().title(), estimate.revision()
        };
        return new RequestDraft(
                new Subject(SUBJECT, estimate.current()),
                estimate.client(),
                text("estimates.request", estimate, words),
                print.file(),
                paper,
                RequestDraft.Way.ACCEPTANCE,
                estimate.author(),
                List.of(SignerDraft.of(contact, capacity)));
    }

    private String text(String key, Estimate estimate, Object... words) {
        return asked.texts().getMessage(key, words, estimate.text().locale());
    }

    private Optional<RequestDetails> about(Estimate estimate) {
        return signing.about(new Subject(SUBJECT, estimate.current()));
    }
}
