package app.jobbag.platform.outbox;

import java.util.List;

/** Hands one mail over. Answers how it ended, or throws when it could not. */
interface MailTransport {
    MailState deliver(Mail mail, List<Attachments.Attachment> attachments);

    /** Whether it needs the bytes of what is attached. */
    boolean carriesAttachments();
}
