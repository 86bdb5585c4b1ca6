package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Sha256;
import app.jobbag.kernel.Tokens;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Duration;
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
    /** As long as the portal's own links. */
    private static final Duration VALID = Duration.ofDays(30);

    private final Outbox outbox;
    private final MessageSource texts;
    private final Formats formats;
    private final JdbcClient jdbc;
    private final PublicAddress here;

    WeeklyMail(Outbox outbox, MessageSource texts, Formats formats, JdbcClient jdbc, PublicAddress here) {
        this.outbox = outbox;
        this.texts = texts;
        this.formats = formats;
        this.jdbc = jdbc;
        this.here = here;
    }

    void send(WeeklyReport report, ClientDetails client, List<WeeklyReader> readers, PaperId paper, Instant now) {
        for (WeeklyReader reader : readers) {
            String token = Tokens.next();
            keep(report, reader, token, now);
            UUID mail = outbox.mail(new MailDraft(
                    report.guardClient(),
                    "weeklyReport",
                    report.id().value(),
                    reader.email(),
                    reader.name(),
                    reader.language(),
                    title(report, client, reader.language()),
                    body(report, reader, token),
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

    /** The same words in the preview, which has no link yet. */
    String preview(WeeklyReport report, WeeklyReader reader) {
        return body(report, reader, "…");
    }

    private String body(WeeklyReport report, WeeklyReader reader, String token) {
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
                text("weekly.mail.closing", language, here.of("/p/" + token)));
    }

    private void keep(WeeklyReport report, WeeklyReader reader, String token, Instant now) {
        jdbc.sql("""
                insert into weekly_link (token_sha256, client_id, report_id, contact_id, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(Sha256.hex(token), report.guardClient(), report.id().value(), reader.contact())
                .params(Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
