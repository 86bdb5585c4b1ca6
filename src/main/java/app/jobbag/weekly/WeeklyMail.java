package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails with a report, each in its reader's language, and the ledger of whom they went to. */
@Component
class WeeklyMail {
    private final Outbox outbox;
    private final MessageSource texts;
    private final Formats formats;
    private final JdbcClient jdbc;

    WeeklyMail(Outbox outbox, MessageSource texts, Formats formats, JdbcClient jdbc) {
        this.outbox = outbox;
        this.texts = texts;
        this.formats = formats;
        this.jdbc = jdbc;
    }

    void send(WeeklyReport report, ClientDetails client, List<WeeklyReader> readers, PaperId paper, Instant now) {
        for (WeeklyReader reader : readers) {
            UUID mail = outbox.mail(new MailDraft(
                    report.guardClient(),
                    "weeklyReport",
                    report.id().value(),
                    reader.email(),
                    reader.name(),
                    reader.language(),
                    title(report, client, reader.language()),
                    body(report, reader),
                    List.of(paper.value())));
            jdbc.sql("""
                    insert into weekly_recipient (id, client_id, report_id, contact_id, name, email, mail_id, sent_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Ids.next(), report.guardClient(), report.id().value(), reader.contact())
                    .params(reader.name(), reader.email(), mail, Timestamp.from(now))
                    .update();
        }
    }

    String title(WeeklyReport report, ClientDetails client, Locale reader) {
        return text("weekly.mail.title", reader, report.week().toString(), client.name());
    }

    /** The same words in the preview and in the mail. */
    String body(WeeklyReport report, WeeklyReader reader) {
        Locale language = reader.language();
        return String.join(
                "\n\n",
                text("weekly.mail.greeting", language, reader.name()),
                text(
                        "weekly.mail.body",
                        language,
                        formats.fullDate(report.week().monday(), language),
                        formats.fullDate(report.week().sunday(), language)),
                text("weekly.mail.colour." + report.colour(), language),
                text("weekly.mail.closing", language));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
