package app.jobbag.contactreports;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.Attendee;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails with a finished report, each in its reader's language, and the ledger of whom they went to. */
@Component
class ReportMail {
    private final Outbox outbox;
    private final MessageSource texts;
    private final Formats formats;
    private final JdbcClient jdbc;

    ReportMail(Outbox outbox, MessageSource texts, Formats formats, JdbcClient jdbc) {
        this.outbox = outbox;
        this.texts = texts;
        this.formats = formats;
        this.jdbc = jdbc;
    }

    /** Whoever has got this version does not get it again. */
    void send(ContactReportDetails report, List<Attendee> readers, SignedIn sender, Instant now) {
        for (Attendee reader : readers) {
            UUID mail = outbox.mail(letter(report, reader, sender.name()));
            jdbc.sql("""
                    insert into contact_report_recipient (id, client_id, report_id, contact_id, name, email, mail_id, sent_by, sent_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            report.client().value(),
                            report.id().value(),
                            reader.party().id(),
                            reader.name(),
                            reader.email(),
                            mail,
                            sender.id().value(),
                            Timestamp.from(now))
                    .update();
        }
    }

    private MailDraft letter(ContactReportDetails report, Attendee to, String sender) {
        String kind = report.isCorrection() ? "correction" : "first";
        Object[] facts = {
            Objects.requireNonNull(report.number()),
            formats.fullDate(report.happened().toLocalDate(), to.locale()),
            report.revision()
        };
        String body = String.join(
                "\n\n",
                text("contactreports.mail.greeting", to.locale(), to.name()),
                text("contactreports.mail.body." + kind, to.locale(), facts),
                text("contactreports.mail.closing", to.locale(), sender));
        return new MailDraft(
                report.client().value(),
                "contactReport",
                report.id().value(),
                to.email(),
                to.name(),
                to.locale(),
                text("contactreports.mail.title." + kind, to.locale(), facts),
                body,
                List.of(Objects.requireNonNull(report.paper()).value()));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
