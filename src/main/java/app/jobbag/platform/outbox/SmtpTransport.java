package app.jobbag.platform.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
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
            CalendarPart calendar = mail.calendar();
            int parts = calendar != null
                    ? MimeMessageHelper.MULTIPART_MODE_MIXED
                    : attachments.isEmpty()
                            ? MimeMessageHelper.MULTIPART_MODE_NO
                            : MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED;
            MimeMessageHelper helper = new MimeMessageHelper(message, parts, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(mail.recipient(), mail.recipientName(), "UTF-8"));
            helper.setSubject(mail.title());
            if (calendar == null) {
                helper.setText(mail.body());
            } else {
                write(mail.body(), calendar, helper);
            }
            message.setHeader("Content-Language", mail.locale());
            for (Attachments.Attachment each : attachments) {
                helper.addAttachment(each.fileName(), new ByteArrayResource(each.content()), each.mediaType());
            }
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    /** Text and calendar are two ways to say the same; the file is for programs that see files only. */
    private static void write(String text, CalendarPart calendar, MimeMessageHelper helper) throws MessagingException {
        MimeMultipart ways = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, StandardCharsets.UTF_8.name());
        ways.addBodyPart(plain);
        MimeBodyPart event = new MimeBodyPart();
        event.setDataHandler(new DataHandler(
                new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), calendar.contentType())));
        event.setHeader("Content-Type", calendar.contentType());
        event.setHeader("Content-Transfer-Encoding", "base64");
        ways.addBodyPart(event);
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(ways);
        helper.getRootMimeMultipart().addBodyPart(body);
        helper.setReplyTo(calendar.replyTo());
        helper.addAttachment(
                calendar.fileName(),
                new ByteArrayResource(calendar.text().getBytes(StandardCharsets.UTF_8)),
                "application/ics");
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
