package app.jobbag.weekly;

import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails to those of a client's team who write its report: reminders, and what the client says about it. */
@Component
class WeeklyReminders {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MessageSource texts;
    private final Formats formats;
    private final Trail trail;

    WeeklyReminders(JdbcClient jdbc, Outbox outbox, MessageSource texts, Formats formats, Trail trail) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.texts = texts;
        this.formats = formats;
        this.trail = trail;
    }

    /** Who has chosen otherwise hears of it in the notices, or not at all (decision 048). */
    private static final String WANTS_MAIL = "not exists (select from notice_wish w where w.person_id = p.id"
            + " and w.kind = 'REMINDED' and w.channel <> 'MAIL')";

    private record Writer(String name, String email, String locale, String client) {}

    /** The row is the reminder: who comes second finds it and mails nobody. */
    void remind(WeeklyDue.Open open, Reminder kind, Instant now) {
        int fresh = jdbc.sql("""
                insert into weekly_reminder (client_id, report_id, kind, at)
                select client_id, id, ?, ? from weekly_report where id = ? and state = 'DRAFT' on conflict do nothing""")
                .params(kind.name(), Timestamp.from(now), open.report().value())
                .update();
        if (fresh == 0) {
            return;
        }
        trail.note(TrailNote.of("weeklyReport", open.report().value(), open.client(), noted(kind)));
        for (Writer each : writers(open.client(), WANTS_MAIL)) {
            Locale language = Locale.forLanguageTag(each.locale());
            String due = formats.zoned(open.dueAt().atZone(open.zone()), language);
            String key = "weekly.mail.remind." + kind;
            mail(open.client(), open.report(), each, key, each.client(), due);
        }
    }

    private static String noted(Reminder kind) {
        return switch (kind) {
            case FRIDAY -> "remindedFriday";
            case MORNING -> "remindedMorning";
            case ELEVEN -> "remindedEleven";
            case NOON -> "late";
        };
    }

    void commented(UUID client, WeeklyReportId report, String contact, String words) {
        for (Writer each : writers(client, "true")) {
            mail(client, report, each, "weekly.mail.commented", each.client(), contact, words);
        }
    }

    private void mail(UUID client, WeeklyReportId report, Writer to, String key, Object... told) {
        Locale language = Locale.forLanguageTag(to.locale());
        outbox.mail(new MailDraft(
                client,
                "weeklyReport",
                report.value(),
                to.email(),
                to.name(),
                language,
                texts.getMessage(key + ".title", told, language),
                texts.getMessage(key + ".body", told, language),
                List.of()));
    }

    private List<Writer> writers(UUID client, String only) {
        return jdbc.sql("""
                select p.name, p.email, p.locale, coalesce(c.trading_names[1], c.legal_name) as client
                from team_member t join person p on p.id = t.person_id and p.active
                join client c on c.id = t.client_id
                where t.client_id = ? and t.duty in ('LEAD_AE', 'AE') and %s order by p.name""".formatted(only)).param(client).query(Writer.class).list();
    }
}
