package app.jobbag.signoffs;

import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes mails about a request in the language of whoever gets them. */
@Component
class Letters {
    private final Outbox outbox;
    private final MessageSource texts;

    Letters(Outbox outbox, MessageSource texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    /** Texts {@code signoffs.mail.<kind>.title} and {@code .body}; the addressee's name is their argument 0. Answers the mail. */
    UUID send(RequestDetails about, Addressee to, String kind, List<UUID> papers, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = to.name();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return outbox.mail(new MailDraft(
                about.client().value(),
                "signature_request",
                about.id().value(),
                to.email(),
                to.name(),
                to.locale(),
                texts.getMessage("signoffs.mail." + kind + ".title", all, to.locale()),
                texts.getMessage("signoffs.mail." + kind + ".body", all, to.locale()),
                papers));
    }
}
