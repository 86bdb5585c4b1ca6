package app.jobbag.reminders;

import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Money;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.Action;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a reminder in the client's language and hands it to the outbox. It says numbers, days and amounts: nothing that a person
 * wrote.
 */
@Component
class ReminderMail {
    private static final String SUBJECT = "reminder";

    private final Outbox outbox;
    private final Papers papers;
    private final ClientRegister clients;
    private final AgencyBook agency;
    private final Words words;

    @Component("reminderWords")
    record Words(MessageSource texts, Formats formats) {
        private String text(String key, Locale reader, Object... arguments) {
            return texts.getMessage(key, arguments, reader);
        }
    }

    ReminderMail(Outbox outbox, Papers papers, ClientRegister clients, AgencyBook agency, Words words) {
        this.outbox = outbox;
        this.papers = papers;
        this.clients = clients;
        this.agency = agency;
        this.words = words;
    }

    /** What the client reads. */
    record Text(String title, String body) {}

    /** What left, and the paper where it is a letter. */
    record Sent(UUID mail, @Nullable UUID paper) {}

    Text text(ClientReminders about, NextReminder next) {
        Locale reader = about.debtor().reader();
        AgencyProfile own = agency.required();
        String all = sums(next.sums(), reader);
        String meant = sums(next.about(about.today()), reader);
        String key = "reminders.mail." + next.rung().tone();
        String lines = next.lines().stream()
                .map(each -> line(about, each.item(), reader))
                .collect(Collectors.joining("\n"));
        List<String> parts = new ArrayList<>();
        parts.add(words.text("reminders.mail.greeting", reader, about.debtor().legalName()));
        parts.add(words.text(key + ".body", reader, all, meant));
        parts.add(lines);
        besides(about, next, reader).ifPresent(parts::add);
        parts.add(words.text(
                "reminders.mail.closing", reader, own.legalName(), own.account().iban()));
        return new Text(words.text(key + ".title", reader, meant), String.join("\n\n", parts));
    }

    /** What is disputed, promised or held is not asked for, but it is owed: one message lists everything (FIN-5). */
    private Optional<String> besides(ClientReminders about, NextReminder next, Locale reader) {
        List<OpenItem> others = about.besides(next);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                Stream.of(words.text("reminders.mail.besides", reader)),
                                others.stream().map(each -> line(about, each, reader) + why(about, each, reader)))
                        .collect(Collectors.joining("\n")));
    }

    /** Why somebody at the agency holds it is the agency's own. */
    private String why(ClientReminders about, OpenItem item, Locale reader) {
        Marks marks = item.marks();
        if (marks.disputed() != null) {
            return words.text("reminders.mail.disputed", reader, words.formats().money(marks.disputed(), reader));
        }
        LocalDate promised = marks.promisedOn();
        return promised != null && marks.isPromised(about.today())
                ? words.text("reminders.mail.promised", reader, words.formats().fullDate(promised, reader))
                : "";
    }

    private String sums(Collection<Money> sums, Locale reader) {
        return sums.stream().map(each -> words.formats().money(each, reader)).collect(Collectors.joining(", "));
    }

    private String line(ClientReminders about, OpenItem item, Locale reader) {
        long late = item.daysLate(about.today());
        return words.text(
                late > 0 ? "reminders.mail.lineLate" : "reminders.mail.line",
                reader,
                item.number(),
                words.formats().fullDate(item.issuedOn(), reader),
                words.formats().fullDate(item.dueOn(), reader),
                words.formats().money(item.open(), reader),
                late);
    }

    Sent send(ReminderId id, ClientReminders about, NextReminder next, Text text) {
        Debtor debtor = about.debtor();
        UUID paper = next.rung().way() == Way.LETTER ? freeze(id, about, next).value() : null;
        UUID mail = outbox.mail(new MailDraft(
                debtor.id(),
                SUBJECT,
                id.value(),
                debtor.accountsEmail(),
                debtor.legalName(),
                debtor.reader(),
                text.title(),
                text.body(),
                paper == null ? List.of() : List.of(paper)));
        return new Sent(mail, paper);
    }

    private PaperId freeze(ReminderId id, ClientReminders about, NextReminder next) {
        Locale reader = about.debtor().reader();
        return papers.freeze(new PaperDraft(
                about.debtor().client(),
                new PaperSubject(SUBJECT, id.value(), 1),
                new PaperDraft.Access(Audience.CLIENT, Action.INVOICE_SEE),
                reader,
                words.text("reminders.paper.title", reader),
                null,
                "reminders/_letter",
                Map.of(
                        "client", clients.details(about.debtor().client()),
                        "next", next,
                        "besides", about.besides(next),
                        "today", about.today(),
                        "account", agency.required().account())));
    }
}
