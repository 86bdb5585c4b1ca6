package app.jobbag.contactreports;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The paper on which a client confirms an instruction. */
@Component
class InstructionAsk {
    private final Papers papers;
    private final ClientRegister clients;
    private final ContactBook contacts;
    private final Askings askings;
    private final MessageSource texts;

    InstructionAsk(Papers papers, ClientRegister clients, ContactBook contacts, Askings askings, MessageSource texts) {
        this.papers = papers;
        this.clients = clients;
        this.contacts = contacts;
        this.askings = askings;
        this.texts = texts;
    }

    /**
     * Freezes its words, to be asked about as soon as they are printed.
     *
     * @throws Refused when whoever asked for it may not be mailed
     */
    void freeze(SignedIn who, Instruction instruction, Instant now) {
        InstructionDraft draft = instruction.draft();
        ContactDetails contact = contacts.details(draft.contact());
        if (contact.archived() || !contact.mailConsent()) {
            throw new Refused("instructions.notMailed", contact.name());
        }
        UUID id = Ids.next();
        int revision = askings.newest(instruction.id())
                        .map(InstructionAsking::revision)
                        .orElse(0)
                + 1;
        PaperId paper = papers.freeze(paper(instruction, contact, id, revision, now));
        askings.add(new InstructionAsking(
                id, instruction.client(), instruction.id(), revision, draft.text(), paper, who.id(), now));
    }

    private PaperDraft paper(Instruction instruction, ContactDetails contact, UUID id, int revision, Instant now) {
        ClientDetails client = clients.details(instruction.client());
        InstructionDraft draft = instruction.draft();
        InstructionPaper words = new InstructionPaper(
                client.legalName(),
                contact.title().isBlank() ? contact.name() : contact.name() + ", " + contact.title(),
                draft.how(),
                draft.askedAt().atZone(client.zone()),
                draft.jobTitle(),
                draft.text());
        return new PaperDraft(
                client.id(),
                new PaperSubject("instruction", id, revision),
                new PaperDraft.Access(Audience.CLIENT, Action.MEETING_SEE),
                client.locale(),
                texts.getMessage("instructions.paper.title", null, client.locale()),
                instruction.number(),
                "contactreports/instruction-paper",
                Map.of("instruction", words, "asked", now.atZone(client.zone()).toLocalDate()));
    }
}
