package app.jobbag.platform.outbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends through the configured mail server; the Message-ID is the outbox row's, so that a repeat is recognisable. */
class SmtpTransport implements MailTransport {
    private final JavaMailSender sender;
    private final String from;
    private final String domain;

    SmtpTransport(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
        this.domain = from.substring(from.indexOf('@') + 1).replace(">", "");
    }

    @Override
    public MailState deliver(Mail mail, List<Attachments.Attachment> attachments) {
        sender.send(message(mail, attachments));
        return MailState.SENT;
    }

    @Override
    public boolean carriesAttachments() {
        return true;
    }

    private MimeMessage message(Mail mail, List<Attachments.Attachment> attachments) {
        try {
            MimeMessage message = new FixedIdMessage(sender.createMimeMessage(), "<" + mail.id() + "@" + domain + ">");
            MimeMessageHelper helper =
                    new MimeMessageHelper(message, !attachments.isEmpty(), StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(mail.recipient(), mail.recipientName(), "UTF-8"));
            helper.setSubject(mail.title());
            helper.setText(mail.body());
            message.setHeader("Content-Language", mail.locale());
            for (Attachments.Attachment each : attachments) {
                helper.addAttachment(each.fileName(), new ByteArrayResource(each.content()), each.mediaType());
            }
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    /** Jakarta Mail writes a Message-ID of its own on saving unless this is overridden. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String id;

        FixedIdMessage(MimeMessage source, String id) {
            super(source.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
