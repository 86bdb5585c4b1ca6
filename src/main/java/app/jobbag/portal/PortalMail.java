package app.jobbag.portal;

import app.jobbag.clients.ContactDetails;
import app.jobbag.files.Letterhead;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a contact is mailed about the portal: to the contact's own address and to no other. */
@Component
class PortalMail {
    /** What such mails belong to, with the contact's id. */
    static final String SUBJECT = "contact";

    private final Outbox outbox;
    private final MessageSource texts;
    private final Letterhead letterhead;
    private final PublicAddress here;

    PortalMail(Outbox outbox, MessageSource texts, Letterhead letterhead, PublicAddress here) {
        this.outbox = outbox;
        this.texts = texts;
        this.letterhead = letterhead;
        this.here = here;
    }

    UUID link(ContactDetails to, String token) {
        return send(to, "link", here.of("/p/" + token));
    }

    void code(ContactDetails to, String code) {
        send(to, "code", code);
    }

    private UUID send(ContactDetails to, String kind, String what) {
        Object[] words = {to.name(), letterhead.in(to.locale()).name(), what};
        return outbox.mail(new MailDraft(
                to.client().value(),
                SUBJECT,
                to.id().value(),
                to.email(),
                to.name(),
                to.locale(),
                texts.getMessage("portal.mail." + kind + ".title", words, to.locale()),
                texts.getMessage("portal.mail." + kind + ".body", words, to.locale()),
                List.of()));
    }
}
