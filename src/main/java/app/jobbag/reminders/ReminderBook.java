package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what left, step by step. The database knows that no step is taken twice. */
@Component
class ReminderBook {
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    ReminderBook(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who comes second waits here, and then finds what the first has sent. */
    void lock(ClientId client) {
        jdbc.sql("insert into client_reminding (client_id) values (?) on conflict (client_id) do nothing")
                .param(client.value())
                .update();
        jdbc.sql("select client_id from client_reminding where client_id = ? for update")
                .param(client.value())
                .query()
                .singleRow();
    }

    /** @param by a person's name, or the house's */
    record Entry(ReminderId id, ClientReminders about, NextReminder next, boolean byHand, String by) {}

    void keep(Entry entry, ReminderMail.@Nullable Text text, ReminderMail.@Nullable Sent sent) {
        Debtor debtor = entry.about().debtor();
        NextReminder next = entry.next();
        boolean written = next.isWritten();
        jdbc.sql("""
                insert into reminder (id, client_id, way, step, day, by_hand, recipient, title, body, paper_id, mail_id, sent_at,
                    sent_by_name, call_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.id().value(),
                        debtor.id(),
                        next.rung().way().name(),
                        next.rung().days())
                .params(entry.about().today(), entry.byHand(), written ? debtor.accountsEmail() : "")
                .params(text == null ? "" : text.title(), text == null ? "" : text.body())
                .param(sent == null ? null : sent.paper())
                .param(sent == null ? null : sent.mail())
                .params(Timestamp.from(clock.instant()), entry.by())
                .param(written ? null : next.day())
                .update();
        next.lines().forEach(line -> line(entry, line));
        trail.note(TrailNote.of("client", debtor.id(), debtor.id(), written ? "reminded" : "toBeCalled")
                .because(text == null ? null : text.title()));
    }

    private void line(Entry entry, NextReminder.Line line) {
        Rung step = line.step();
        jdbc.sql("""
                insert into reminder_line (client_id, reminder_id, invoice_id, step, open, currency) values (?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.about().debtor().id(),
                        entry.id().value(),
                        line.item().invoice().value())
                .param(step == null ? null : step.days())
                .params(
                        line.item().open().amount(),
                        line.item().open().currency().getCurrencyCode())
                .update();
        if (step != null) {
            trail.note(TrailNote.of(
                    "invoice",
                    line.item().invoice().value(),
                    entry.about().debtor().id(),
                    entry.next().isWritten() ? "reminded" : "toBeCalled"));
        }
    }

    boolean wroteOn(ClientId client, LocalDate day) {
        return jdbc.sql("select exists (select from reminder where client_id = ? and day = ? and way <> 'CALL')")
                .params(client.value(), day)
                .query(Boolean.class)
                .single();
    }

    static ReminderId next() {
        return new ReminderId(Ids.next());
    }
}
