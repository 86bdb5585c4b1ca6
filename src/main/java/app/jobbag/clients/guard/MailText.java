package app.jobbag.clients.guard;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a kept mail: its head, and its bodies however they are coded. With something attached it is not read whole. */
final class MailText {
    private static final int DEEPEST = 8;

    private final StringBuilder content = new StringBuilder();
    private boolean whole = true;

    private MailText() {}

    static DocumentText read(Path file) throws IOException {
        MailText text = new MailText();
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, in);
            for (String head : new String[] {"Subject", "From", "To", "Cc", "Reply-To"}) {
                for (String each : message.getHeader(head) == null ? new String[0] : message.getHeader(head)) {
                    text.content
                            .append(MimeUtility.decodeText(MimeUtility.unfold(each)))
                            .append('\n');
                }
            }
            text.take(message, 0);
        } catch (MessagingException e) {
            return DocumentText.UNREADABLE;
        }
        return new DocumentText(text.content.toString(), List.of(), text.whole);
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || content.length() > DocumentText.MOST) {
            whole = false;
            return;
        }
        if (part.getFileName() != null) {
            content.append(MimeUtility.decodeText(part.getFileName())).append('\n');
        }
        Object inside = part.isMimeType("text/*") || part.isMimeType("multipart/*") ? part.getContent() : null;
        if (inside instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart each = several.getBodyPart(i);
                take(each, depth + 1);
            }
        } else if (inside instanceof String words) {
            content.append(part.isMimeType("text/html") ? HtmlText.of(words) : words)
                    .append('\n');
        } else {
            whole = false;
        }
    }
}
