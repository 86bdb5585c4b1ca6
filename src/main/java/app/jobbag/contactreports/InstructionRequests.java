package app.jobbag.contactreports;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.files.PaperPrint;
import app.jobbag.files.Papers;
import app.jobbag.kernel.NotFound;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests by which whoever asked for something confirms it. */
@Component
@Transactional
class InstructionRequests {
    static final String SUBJECT = "instruction";

    private final InstructionRows rows;
    private final Askings askings;
    private final Asked asked;
    private final Signing signing;
    private final RequestCourse course;

    /** Whom and what about. */
    @Component("instructionAsked")
    record Asked(Papers papers, ClientRegister clients, ContactBook contacts, MessageSource texts) {}

    InstructionRequests(InstructionRows rows, Askings askings, Asked asked, Signing signing, RequestCourse course) {
        this.rows = rows;
        this.askings = askings;
        this.asked = asked;
        this.signing = signing;
        this.course = course;
    }

    /** As soon as the paper is printed; twice is harmless. */
    public boolean ask(UUID asking) {
        InstructionAsking found = askings.find(asking).orElseThrow(NotFound::new);
        Instruction instruction = rows.findById(found.instruction().value()).orElseThrow(NotFound::new);
        PaperPrint print = asked.papers().find(found.paper()).orElseThrow().print();
        if (print == null
                || instruction.state() != InstructionState.ASKED
                || about(asking).isPresent()) {
            return false;
        }
        SignatureRequestId earlier = before(found);
        signing.ask(draft(instruction, found, print, earlier));
        return true;
    }

    /** @throws Refused when its paper is not printed yet, or somebody was asked or reminded within the hour */
    void askOrRemind(InstructionId id) {
        UUID asking = askings.newest(id).orElseThrow(NotFound::new).id();
        Optional<RequestDetails> request = about(asking);
        if (request.isPresent()) {
            course.remind(request.get().id());
        } else if (!ask(asking)) {
            throw new Refused("instructions.cannotAsk");
        }
    }

    /** Its links die; the reason stays among ourselves. */
    void takeBack(SignedIn who, InstructionId id, String reason) {
        askings.newest(id)
                .flatMap(each -> about(each.id()))
                .filter(request -> request.state() == RequestState.OPEN)
                .ifPresent(request -> course.cancel(who, request.id(), new Withdrawal(request.version(), reason, "")));
    }

    private @Nullable SignatureRequestId before(InstructionAsking asking) {
        return askings.before(asking)
                .flatMap(each -> about(each.id()))
                .map(request -> {
                    signing.replace(request.id());
                    return request.id();
                })
                .orElse(null);
    }

    private RequestDraft draft(
            Instruction instruction, InstructionAsking asking, PaperPrint print, @Nullable SignatureRequestId earlier) {
        ClientDetails client = asked.clients().details(instruction.client());
        ContactDetails contact = asked.contacts().details(instruction.draft().contact());
        String capacity = contact.title().isBlank()
                ? asked.texts().getMessage("instructions.capacity", null, client.locale())
                : contact.title();
        String title = asked.texts()
                .getMessage(
                        "instructions.request",
                        new Object[] {instruction.number(), shortened(asking.text())},
                        client.locale());
        return new RequestDraft(
                new Subject(SUBJECT, asking.id()),
                client.id(),
                title,
                print.file(),
                asking.paper(),
                RequestDraft.Way.CONFIRMATION,
                asking.askedBy(),
                List.of(SignerDraft.of(contact, capacity)),
                earlier);
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }

    private Optional<RequestDetails> about(UUID asking) {
        return signing.about(new Subject(SUBJECT, asking));
    }
}
