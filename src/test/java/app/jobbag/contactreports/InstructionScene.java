package app.jobbag.contactreports;

import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.meetings.Party;
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
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.signoffs.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lucía answers what she is asked about her instructions. */
@Component
class InstructionScene {
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final Device DEVICE = new Device("192.0.2.7", "Firefox");

    @Autowired
    private Instructions instructions;

    @Autowired
    private InstructionQueries queries;

    @Autowired
    private ContactSigning signing;

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

    SignatureRequestId asked(ReportScene scene, InstructionId id) {
        scene.house()
                .as(
                        scene.ana(),
                        () -> instructions.ask(scene.ana(), id, show(scene, id).version()));
        PaperId paper = new PaperId(show(scene, id).askings().get(0).paper());
        PaperDetails details =
                scene.house().as(scene.ana(), () -> papers.find(paper).orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> counter.ready(details));
        return request(scene, id);
    }

    void confirm(ReportScene scene, Party contact, SignatureRequestId request) {
        CodeProof proof = proof(scene, contact, request);
        as(scene, contact, () -> {
            PortalDocument seen = signing.document(new ContactId(contact.id()), request);
            Consent consent = wording.about(seen.request(), Locale.forLanguageTag("es"));
            Statement statement =
                    new Statement(seen.request().version(), seen.me().name(), null, consent, DEVICE);
            signing.sign(new ContactId(contact.id()), request, proof, statement);
            return true;
        });
    }

    void dispute(ReportScene scene, Party contact, SignatureRequestId request, String reason) {
        CodeProof proof = proof(scene, contact, request);
        as(scene, contact, () -> {
            signing.refuse(new ContactId(contact.id()), request, proof, new Refusal(0, reason, DEVICE));
            return true;
        });
    }

    InstructionDetails show(ReportScene scene, InstructionId id) {
        return scene.house().as(scene.ana(), () -> queries.show(scene.ana(), id));
    }

    private SignatureRequestId request(ReportScene scene, InstructionId id) {
        for (int i = 0; i < 100; i++) {
            var found = scene.house()
                    .as(
                            scene.ana(),
                            () -> jdbc.sql("""
                    select q.id from instruction_asking a join signature_request q on q.subject_kind = 'instruction'
                        and q.subject_id = a.id where a.instruction_id = ? order by a.revision desc limit 1""")
                                    .param(id.value())
                                    .query(UUID.class)
                                    .optional());
            if (found.isPresent() && show(scene, id).askings().get(0).isWaiting()) {
                return new SignatureRequestId(found.get());
            }
            pause();
        }
        throw new AssertionError("nobody was asked about " + id);
    }

    private CodeProof proof(ReportScene scene, Party contact, SignatureRequestId request) {
        as(scene, contact, () -> {
            codes.send(new ContactId(contact.id()), request);
            return true;
        });
        String code = scene.house().as(scene.ana(), () -> outbox.about("signature_request", request.value())).stream()
                .map(mail -> CODE.matcher(mail.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return Viewers.as(viewer(scene, contact), () -> codes.prove(new ContactId(contact.id()), request, code));
    }

    private <T> void as(ReportScene scene, Party contact, Supplier<T> work) {
        Viewers.as(viewer(scene, contact), () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private static Viewer viewer(ReportScene scene, Party contact) {
        return new Viewer.Contact(contact.id(), scene.client().value(), "Contact");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
