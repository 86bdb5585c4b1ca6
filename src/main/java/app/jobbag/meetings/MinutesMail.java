package app.jobbag.meetings;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.MailState;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails with a circulated version, each in its reader's language, and the ledger of whom they went to. */
@Component
class MinutesMail {
    private final Outbox outbox;
    private final MessageSource texts;
    private final Formats formats;
    private final JdbcClient jdbc;
    private final Reads reads;

    MinutesMail(Outbox outbox, MessageSource texts, Formats formats, JdbcClient jdbc, Reads reads) {
        this.outbox = outbox;
        this.texts = texts;
        this.formats = formats;
        this.jdbc = jdbc;
        this.reads = reads;
    }

    void send(MinutesDetails minutes, MeetingDraft plan, List<Attendee> attendees, String sender) {
        Instant now = Objects.requireNonNull(minutes.circulatedAt());
        for (Attendee attendee : attendees) {
            boolean asked = attendee.isAsked(minutes, plan);
            UUID mail = attendee.mailed() && !asked ? outbox.mail(letter(minutes, plan, attendee, sender)) : null;
            jdbc.sql("""
                    insert into minutes_recipient (id, client_id, minutes_id, person_id, contact_id, name, email, mail_id,
                        circulated_at, asked) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(Ids.next())
                    .param(minutes.client().value())
                    .param(minutes.id().value())
                    .param(attendee.party().person())
                    .param(attendee.party().contact())
                    .param(attendee.name())
                    .param(attendee.email())
                    .param(mail)
                    .param(Timestamp.from(now))
                    .param(asked)
                    .update();
        }
    }

    private record Row(
            @Nullable UUID personId,
            @Nullable UUID contactId,
            String name,
            String email,
            @Nullable UUID mailId,
            Instant circulatedAt,
            boolean asked,
            @Nullable MailState state) {
        Recipient recipient() {
            Party party = Objects.requireNonNull(Party.of(personId, contactId));
            return new Recipient(party, name, email, mailId != null || asked, asked, circulatedAt, mailId, state);
        }
    }

    Later<List<Recipient>> sent(MinutesId minutes) {
        Query query = Query.of("""
                select r.person_id, r.contact_id, r.name, r.email, r.mail_id, r.circulated_at, r.asked, o.state
                from minutes_recipient r left join outbox o on o.id = r.mail_id
                where r.minutes_id = ? order by r.contact_id is null, r.name limit 500""", minutes.value());
        return reads.rows(Row.class, query)
                .map(all -> all.stream().map(Row::recipient).toList());
    }

    /** Who of the client gets it with the mail that asks to confirm it. */
    List<Recipient> asked(MinutesId minutes) {
        return sent(minutes).get().stream().filter(Recipient::asked).toList();
    }

    /** What the mail that asks to confirm says to its reader alone: what was corrected, their steps, what is owed to ours. */
    String own(MinutesDetails minutes, Party reader, Locale locale) {
        String corrected = minutes.isCorrection()
                ? text("meetings.confirm.corrected", locale, minutes.text().addendum()) + "\n\n"
                : "";
        return corrected + tasks(minutes, reader, locale) + cooperation(minutes, reader, locale);
    }

    private MailDraft letter(MinutesDetails minutes, MeetingDraft plan, Attendee to, String sender) {
        String kind = minutes.isCorrection() ? "correction" : "first";
        Object[] facts = {
            Objects.requireNonNull(minutes.number()),
            plan.subject(),
            formats.fullDate(plan.when().start().toLocalDate(), to.locale()),
            minutes.revision()
        };
        String body = String.join(
                "\n\n",
                text("meetings.mail.greeting", to.locale(), to.name()),
                text("meetings.mail.body." + kind, to.locale(), facts),
                tasks(minutes, to.party(), to.locale()) + cooperation(minutes, to.party(), to.locale()),
                text("meetings.mail.closing", to.locale(), sender));
        return new MailDraft(
                minutes.client().value(),
                "minutes",
                minutes.id().value(),
                to.email(),
                to.name(),
                to.locale(),
                text("meetings.mail.title." + kind, to.locale(), facts),
                body,
                List.of(Objects.requireNonNull(minutes.paper()).value()));
    }

    private String tasks(MinutesDetails minutes, Party to, Locale locale) {
        List<MinutesDraft.Step> own = minutes.text().actions().stream()
                .filter(step -> to.equals(step.owner()))
                .toList();
        if (own.isEmpty()) {
            return text("meetings.mail.noTasks", locale);
        }
        return own.stream()
                .map(step -> text(
                        "meetings.mail.task",
                        locale,
                        step.text(),
                        formats.fullDate(Objects.requireNonNull(step.due()), locale)))
                .collect(Collectors.joining("\n", text("meetings.mail.tasks", locale) + "\n", ""));
    }

    /** What a client owes to the agency's own steps: their side has agreed to it as well. */
    private String cooperation(MinutesDetails minutes, Party to, Locale locale) {
        List<MinutesDraft.Step> owed = minutes.text().actions().stream()
                .filter(step -> to.isClient())
                .filter(step -> !step.cooperation().isBlank()
                        && (step.owner() == null || !step.owner().isClient()))
                .toList();
        if (owed.isEmpty()) {
            return "";
        }
        return owed.stream()
                .map(step -> text(
                        "meetings.mail.task",
                        locale,
                        step.cooperation(),
                        formats.fullDate(Objects.requireNonNull(step.due()), locale)))
                .collect(Collectors.joining("\n", "\n\n" + text("meetings.mail.cooperation", locale) + "\n", ""));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
