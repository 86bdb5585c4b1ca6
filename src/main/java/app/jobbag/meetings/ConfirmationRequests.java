package app.jobbag.meetings;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperPrint;
import app.jobbag.files.Papers;
import app.jobbag.signoffs.RequestDraft;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDraft;
import app.jobbag.signoffs.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is asked of whom, once circulated minutes are printed: everybody of the client who was there and may be mailed. */
@Component
class ConfirmationRequests {
    private final Papers papers;
    private final ClientRegister clients;
    private final ContactBook contacts;
    private final MinutesMail mail;
    private final MessageSource texts;

    ConfirmationRequests(
            Papers papers, ClientRegister clients, ContactBook contacts, MinutesMail mail, MessageSource texts) {
        this.papers = papers;
        this.clients = clients;
        this.contacts = contacts;
        this.mail = mail;
        this.texts = texts;
    }

    /** Empty before the minutes are printed, and when nobody can be asked. */
    Optional<RequestDraft> draft(
            MinutesDetails minutes, String subject, @Nullable SignatureRequestId replaced, Instant now) {
        PaperPrint print = papers.find(Objects.requireNonNull(minutes.paper()))
                .orElseThrow()
                .print();
        List<ContactDetails> asked = asked(minutes);
        if (print == null || asked.isEmpty()) {
            return Optional.empty();
        }
        ClientDetails client = clients.details(minutes.client());
        Integer hours = client.objectionHours();
        return Optional.of(new RequestDraft(
                new Subject(Confirmation.SUBJECT, minutes.id().value()),
                client.id(),
                title(minutes, subject, client.locale()),
                print.file(),
                minutes.paper(),
                RequestDraft.Way.CONFIRMATION.until(hours == null ? null : now.plus(Duration.ofHours(hours))),
                Objects.requireNonNull(minutes.circulatedBy()),
                asked.stream()
                        .map(contact -> signer(minutes, contact, client.locale()))
                        .toList(),
                replaced));
    }

    private List<ContactDetails> asked(MinutesDetails minutes) {
        return mail.asked(minutes.id()).stream()
                .map(each -> contacts.details(new ContactId(each.party().id())))
                .filter(contact -> contact.mailConsent() && !contact.archived())
                .toList();
    }

    /** A contact who was not asked takes over from one who was. */
    SignerDraft takingOver(MinutesDetails minutes, ContactDetails contact) {
        return signer(minutes, contact, clients.details(minutes.client()).locale());
    }

    private SignerDraft signer(MinutesDetails minutes, ContactDetails contact, Locale language) {
        String capacity = contact.title().isBlank() ? text("meetings.confirm.participant", language) : contact.title();
        return SignerDraft.of(contact, capacity).noting(mail.own(minutes, Party.of(contact.id()), contact.locale()));
    }

    private String title(MinutesDetails minutes, String subject, Locale language) {
        String kind = minutes.isCorrection() ? "correction" : "first";
        return text(
                "meetings.confirm.title." + kind,
                language,
                Objects.requireNonNull(minutes.number()),
                subject,
                minutes.revision());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
