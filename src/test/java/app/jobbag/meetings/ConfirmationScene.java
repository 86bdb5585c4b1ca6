package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Papers;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.Consent;
import app.jobbag.signoffs.ConsentWording;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.signoffs.Statement;
import app.jobbag.signoffs.Subject;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes that Ana wrote and that Marta and Jorge, who were there, are asked to confirm. */
@Component
public class ConfirmationScene {
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{43})");
    private static final Device DEVICE = new Device("192.0.2.7", "Firefox");

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private Circulation circulation;

    @Autowired
    private Signing signing;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SigningCodes codes;

    @Autowired
    private ConsentWording wording;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperCounter counter;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    record Roles(MeetingsFixture house, ClientId client, SignedIn ana, Party marta, Party jorge, Party absent) {
        <T> T as(SignedIn who, Supplier<T> work) {
            return house.as(who, work);
        }
    }

    Roles roles() {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        return new Roles(
                house,
                client,
                house.onTeam(client, "Ana Ruiz", Role.AE),
                house.aContact(client, "Marta Gil", "DECISION_MAKER", "es", true),
                house.aContact(client, "Jorge Sanz", "OPERATIONAL", "en", true),
                house.aContact(client, "Elena Vidal", "OPERATIONAL", "es", true));
    }

    void agreeOnSilence(Roles roles, int hours) {
        roles.house()
                .maintain(() -> jdbc.sql("update client set objection_hours = ? where id = ?")
                        .params(hours, roles.client().value())
                        .update());
    }

    /** Everybody was there but Elena. */
    MinutesDetails written(Roles roles, MeetingKind kind) {
        Party ana = Party.of(roles.ana().id());
        MinutesDraft text = MeetingWords.finished(MeetingWords.step("Enviar pruebas", ana));
        List<Party> there = List.of(ana, roles.marta(), roles.jorge());
        MinutesId id = roles.as(roles.ana(), () -> {
            MeetingId meeting = planning.plan(
                    roles.ana(),
                    MeetingWords.aDraft(roles.client(), kind, ana, roles.marta(), roles.jorge(), roles.absent()));
            planning.hold(roles.ana(), meeting, 0);
            return writing.begin(roles.ana(), meeting);
        });
        return rewritten(roles, id, MeetingWords.with(text, there, ""));
    }

    MinutesDetails circulated(Roles roles) {
        return circulate(roles, written(roles, MeetingKind.CLIENT));
    }

    MinutesDetails circulate(Roles roles, MinutesDetails minutes) {
        roles.house().as(roles.ana(), () -> circulation.circulate(roles.ana(), minutes.id(), minutes.version()));
        return show(roles, minutes.id());
    }

    /** As whoever opens the paper has it printed. */
    void print(Roles roles, MinutesDetails minutes) {
        PaperDetails paper = roles.as(
                roles.ana(),
                () -> papers.find(Objects.requireNonNull(minutes.paper())).orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> counter.ready(paper));
    }

    /** The next version, with another decision. */
    MinutesDetails corrected(Roles roles, MinutesDetails minutes) {
        MinutesId id = roles.as(roles.ana(), () -> writing.begin(roles.ana(), minutes.meeting()));
        MinutesDraft after = MeetingWords.decidedOtherwise(show(roles, id).text());
        return circulate(roles, rewritten(roles, id, after));
    }

    MinutesDetails show(Roles roles, MinutesId id) {
        return roles.as(roles.ana(), () -> writing.show(roles.ana(), id));
    }

    Optional<RequestDetails> request(Roles roles, MinutesDetails minutes) {
        return roles.as(
                roles.ana(),
                () -> signing.about(new Subject("minutes", minutes.id().value())));
    }

    /** It is printed and asked about within seconds. */
    RequestDetails asked(Roles roles, MinutesDetails minutes) {
        for (int i = 0; i < 100; i++) {
            Optional<RequestDetails> request = request(roles, minutes);
            if (request.isPresent()) {
                return request.get();
            }
            pause();
        }
        throw new AssertionError("nobody was asked about " + minutes.number());
    }

    void confirm(Roles roles, Party contact, SignatureRequestId id, @Nullable String remarks) {
        CodeProof proof = proof(roles, contact, id);
        ContactId who = new ContactId(contact.id());
        as(roles, contact, () -> {
            PortalDocument seen = contactSigning.document(who, id);
            Consent consent = wording.about(seen.request(), Locale.forLanguageTag("es"));
            Statement statement =
                    new Statement(seen.request().version(), seen.me().name(), remarks, consent, DEVICE);
            contactSigning.sign(who, id, proof, statement);
        });
    }

    void dispute(Roles roles, Party contact, SignatureRequestId id, String reason) {
        CodeProof proof = proof(roles, contact, id);
        as(
                roles,
                contact,
                () -> contactSigning.refuse(new ContactId(contact.id()), id, proof, new Refusal(0, reason, DEVICE)));
    }

    CodeProof proof(Roles roles, Party contact, SignatureRequestId id) {
        as(roles, contact, () -> codes.send(new ContactId(contact.id()), id));
        String code = find(CODE, roles, contact, id);
        return Viewers.as(viewer(roles, contact), () -> codes.prove(new ContactId(contact.id()), id, code));
    }

    String token(Roles roles, Party contact, SignatureRequestId id) {
        return find(LINK, roles, contact, id);
    }

    List<Mail> mails(Roles roles, Party contact, SignatureRequestId id) {
        return roles.as(roles.ana(), () -> outbox.about("signature_request", id.value())).stream()
                .filter(mail -> mail.recipient().startsWith(contact.id().toString()))
                .toList();
    }

    private String find(Pattern pattern, Roles roles, Party contact, SignatureRequestId id) {
        return mails(roles, contact, id).stream()
                .map(mail -> pattern.matcher(mail.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private void as(Roles roles, Party contact, Runnable work) {
        Viewers.as(
                viewer(roles, contact),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    private static Viewer viewer(Roles roles, Party contact) {
        return new Viewer.Contact(contact.id(), roles.client().value(), "Contact");
    }

    private MinutesDetails rewritten(Roles roles, MinutesId id, MinutesDraft text) {
        roles.house()
                .as(
                        roles.ana(),
                        () -> writing.write(
                                roles.ana(), id, writing.show(roles.ana(), id).version(), text));
        return show(roles, id);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
