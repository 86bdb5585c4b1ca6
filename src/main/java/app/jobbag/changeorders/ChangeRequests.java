package app.jobbag.changeorders;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
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
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests by which a client accepts a change. */
@Component
@Transactional
class ChangeRequests {
    static final String SUBJECT = "change_order";

    private final ChangeBook book;
    private final Asked asked;
    private final Signing signing;
    private final RequestCourse course;

    /** Whom and what about. */
    @Component("changeAsked")
    record Asked(Papers papers, ClientRegister clients, ContactBook contacts, MessageSource texts) {}

    ChangeRequests(ChangeBook book, Asked asked, Signing signing, RequestCourse course) {
        this.book = book;
        this.asked = asked;
        this.signing = signing;
        this.course = course;
    }

    /** As soon as the paper is printed; twice is harmless. */
    public boolean ask(ChangeOrderId id) {
        ChangeBook.Found found = book.find(id);
        ChangeOrder change = found.change();
        if (change.state() != ChangeState.WITH_CLIENT || about(id).isPresent()) {
            return false;
        }
        PaperId paper = Objects.requireNonNull(change.paper());
        PaperPrint print = asked.papers().find(paper).orElseThrow().print();
        if (print == null) {
            return false;
        }
        signing.ask(draft(change, found.order(), paper, print));
        return true;
    }

    /** @throws Refused when its paper is not printed yet, or somebody was asked or reminded within the hour */
    void askOrRemind(ChangeOrderId id) {
        Optional<RequestDetails> request = about(id);
        if (request.isPresent()) {
            course.remind(request.get().id());
        } else if (!ask(id)) {
            throw new Refused("changeorders.refused.notPrinted");
        }
    }

    void takeBack(SignedIn who, ChangeOrderId id, String reason) {
        about(id)
                .filter(request -> request.state() == RequestState.OPEN)
                .ifPresent(request -> course.cancel(who, request.id(), new Withdrawal(request.version(), reason, "")));
    }

    private RequestDraft draft(ChangeOrder change, OrderDetails order, PaperId paper, PaperPrint print) {
        ClientDetails client = asked.clients().details(change.client());
        ContactDetails contact =
                asked.contacts().details(Objects.requireNonNull(change.text().signer()));
        String capacity = contact.title().isBlank()
                ? asked.texts().getMessage("changeorders.capacity", null, client.locale())
                : contact.title();
        Object[] words = {change.number(), order.title()};
        return new RequestDraft(
                new Subject(SUBJECT, change.id().value()),
                client.id(),
                asked.texts().getMessage("changeorders.request", words, client.locale()),
                print.file(),
                paper,
                RequestDraft.Way.ACCEPTANCE,
                change.submittedBy().orElseThrow(),
                List.of(SignerDraft.of(contact, capacity)));
    }

    private Optional<RequestDetails> about(ChangeOrderId id) {
        return signing.about(new Subject(SUBJECT, id.value()));
    }
}
