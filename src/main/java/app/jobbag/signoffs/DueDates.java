package app.jobbag.signoffs;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Until when each signer is to answer: the end of a working day where the signer is. What is confirmed has no such day. */
@Component
class DueDates {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final ClientRegister clients;
    private final PeopleRegister people;
    private final Around around;

    /** Words for a moment, and this one. */
    @Component("dueDatesAround")
    record Around(Formats formats, MessageSource texts, Clock clock) {}

    DueDates(ClientRegister clients, PeopleRegister people, Around around) {
        this.clients = clients;
        this.people = people;
        this.around = around;
    }

    /** Before anybody is asked: how long each one has. */
    void plan(SignatureRequest request, Pace pace) {
        if (request.details().purpose() == Purpose.SIGN) {
            request.signers().forEach(each -> each.takes(pace.of(each.party())));
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
            ClientDetails client = clients.details(id);
            return new OfficeHours(client.zone(), client.officeOpens(), client.officeCloses());
        }
        return new OfficeHours(
                ZoneId.of(people.details(new PersonId(signer.who())).zone()), OPENS, CLOSES);
    }

    /** For a mail: by when an answer is awaited, with the place whose clock it is; empty where there is no such day. */
    String sentence(ClientId client, SignerDetails signer, Locale reader) {
        Instant due = signer.awaitedBy();
        if (due == null) {
            return "";
        }
        String day = around.formats().zoned(due.atZone(hours(client, signer).zone()), reader);
        String key = due.isBefore(around.clock().instant()) ? "signoffs.mail.overdue" : "signoffs.mail.by";
        return around.texts().getMessage(key, new Object[] {day}, reader) + "\n\n";
    }
}
