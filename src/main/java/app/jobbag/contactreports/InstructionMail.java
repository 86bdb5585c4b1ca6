package app.jobbag.contactreports;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells whoever asked for something that it was declined, in their language. */
@Component
class InstructionMail {
    private final Outbox outbox;
    private final ContactBook contacts;
    private final MessageSource texts;

    InstructionMail(Outbox outbox, ContactBook contacts, MessageSource texts) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** @throws Refused when the contact may not be mailed */
    void tellDeclined(Instruction instruction, String reason, SignedIn sender) {
        ContactDetails contact = contacts.details(instruction.draft().contact());
        if (contact.archived() || !contact.mailConsent()) {
            throw new Refused("instructions.notMailed", contact.name()).at("tell");
        }
        Locale locale = contact.locale();
        String body = text(
                "instructions.mail.declined.body",
                locale,
                contact.name(),
                instruction.draft().text(),
                reason,
                sender.name());
        outbox.mail(new MailDraft(
                instruction.guardClient(),
                "instruction",
                instruction.id().value(),
                contact.email(),
                contact.name(),
                locale,
                text("instructions.mail.declined.title", locale, instruction.number()),
                body,
                List.of()));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
