package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.WorkingWeeks;
import app.jobbag.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Until when each signer is to answer: the end of a working day where the signer is. What is confirmed has no such day. */
@Component
class DueDates {
    private final ClientRegister clients;
    private final WorkingWeeks weeks;
    private final Around around;

    /** Words for a moment, and this one. */
    @Component("dueDatesAround")
    record Around(Formats formats, MessageSource texts, Holidays holidays, Clock clock) {}

    DueDates(ClientRegister clients, WorkingWeeks weeks, Around around) {
        this.clients = clients;
        this.weeks = weeks;
        this.around = around;
    }

    /** Before anybody is asked: how long each one has. */
    void plan(SignatureRequest request, Pace pace) {
        if (request.details().purpose() != Purpose.CONFIRM) {
            request.signers()
                    .forEach(each ->
                            each.takes(pace.of(each.party(), each.details().position())));
        }
        set(request);
    }

    /** For those who have just been asked. */
    void set(SignatureRequest request) {
        request.signers().stream()
                .filter(Signer::isWithoutDay)
                .forEach(each -> each.due(hours(request.client(), each.details())));
    }

    OfficeHours hours(ClientId id, SignerDetails signer) {
        if (signer.isContact()) {
            return new OfficeHours(clients.details(id).time(around.holidays()));
        }
        return new OfficeHours(weeks.time(new PersonId(signer.who())));
    }

    /** For a mail: by when an answer is awaited, with the place whose clock it is; empty where there is no such day. */
    String sentence(ClientId client, SignerDetails signer, Locale reader) {
        Instant due = signer.awaitedBy();
        if (due == null) {
            return "";
        }
        String day =
                around.formats().zoned(due.atZone(hours(client, signer).time().zone()), reader);
        String key = due.isBefore(around.clock().instant()) ? "signoffs.mail.overdue" : "signoffs.mail.by";
        return around.texts().getMessage(key, new Object[] {day}, reader) + "\n\n";
    }
}
