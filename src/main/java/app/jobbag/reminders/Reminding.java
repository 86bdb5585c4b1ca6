package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds clients of all they owe, one message at a time: by the ladder, or by hand. */
@Service
@Transactional
public class Reminding {
    private static final String HOUSE = "Jobbag";

    private final ReminderReads reads;
    private final ReminderMail mail;
    private final ReminderBook book;
    private final AccessPolicy policy;

    Reminding(ReminderReads reads, ReminderMail mail, ReminderBook book, AccessPolicy policy) {
        this.reads = reads;
        this.mail = mail;
        this.book = book;
        this.policy = policy;
    }

    /** What the client would read, word for word. */
    public record Preview(NextReminder next, String title, String body) {}

    /** Of all clients with something open: what is due first, the highest step first, then by day. */
    @Transactional(readOnly = true)
    public List<ClientReminders> all() {
        Comparator<ClientReminders> order = Comparator.comparing((ClientReminders each) -> each.next() == null)
                .thenComparing(each -> !each.isDue())
                .thenComparing(
                        each -> each.next() == null ? each.today() : each.next().day())
                .thenComparing(
                        each -> each.next() == null ? 0 : -each.next().rung().days());
        return reads.all().get().stream().sorted(order).toList();
    }

    @Transactional(readOnly = true)
    public ClientReminders of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return reads.of(client).get();
    }

    /** Null where nothing can be sent. */
    @Transactional(readOnly = true)
    public @Nullable Preview preview(ClientReminders about) {
        return about.byHand()
                .map(next -> {
                    ReminderMail.Text text = mail.text(about, next);
                    return new Preview(next, text.title(), text.body());
                })
                .orElse(null);
    }

    /** By hand, now, whatever the hour. @throws Refused when nothing is to be said, nobody can be reached, or it was said today */
    public ReminderId send(SignedIn who, ClientId client) {
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(client.value()));
        // a client that never was has no row to lock
        reads.of(client).get();
        book.lock(client);
        ClientReminders about = reads.of(client).get();
        NextReminder next = about.byHand().orElseThrow(() -> new Refused("reminders.refused.nothing"));
        if (!about.debtor().isReachable()) {
            throw new Refused("invoices.lack.accountsEmail", about.debtor().name());
        }
        if (book.wroteOn(client, about.today())) {
            throw new Refused("reminders.refused.today");
        }
        return write(about, next, who.name(), true);
    }

    /** What the ladder asks for now, in the client's office hours. Run twice, by whomever, it acts once. */
    int sendDue(ClientId client) {
        book.lock(client);
        ClientReminders about = reads.of(client).get();
        int sent = 0;
        if (about.ladder().automatic() && reads.isOpen(about.debtor())) {
            for (NextReminder each : about.due()) {
                if (!each.isWritten()) {
                    book.keep(new ReminderBook.Entry(ReminderBook.next(), about, each, false, HOUSE), null, null);
                    sent++;
                } else if (about.debtor().isReachable() && !book.wroteOn(client, about.today())) {
                    write(about, each, HOUSE, false);
                    sent++;
                }
            }
        }
        return sent;
    }

    private ReminderId write(ClientReminders about, NextReminder next, String by, boolean byHand) {
        ReminderId id = ReminderBook.next();
        ReminderMail.Text text = mail.text(about, next);
        ReminderMail.Sent sent = mail.send(id, about, next, text);
        book.keep(new ReminderBook.Entry(id, about, next, byHand, by), text, sent);
        return id;
    }
}
