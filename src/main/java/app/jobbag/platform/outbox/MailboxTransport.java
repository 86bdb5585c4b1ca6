package app.jobbag.platform.outbox;

import java.util.List;

/** The demonstration's mailbox: the mail stays in the outbox, to be read there, and reaches nobody. */
class MailboxTransport implements MailTransport {
    @Override
    public MailState deliver(Mail mail, List<Attachments.Attachment> attachments) {
        return MailState.KEPT;
    }

    @Override
    public boolean carriesAttachments() {
        return false;
    }
}
