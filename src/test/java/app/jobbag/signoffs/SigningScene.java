package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A poster that Luis and Ana sign for the agency and Marta for the client, in that order. */
@Component
public class SigningScene {
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{43})");
    private static final Consent CONSENT = new Consent("2026-1", "es", "He leído «Cartel» y lo firmo.");
    private static final Device DEVICE = new Device("192.0.2.7", "Firefox");

    @Autowired
    private SigningCast cast;

    @Autowired
    private Signing signing;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SigningCodes codes;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private FileReception reception;

    @Autowired
    private FileRegister files;

    @Autowired
    private Outbox outbox;

    /** Everybody of one scene. */
    public record Roles(SignedIn manager, SignedIn luis, SignedIn ana, ClientId client, ContactId marta) {}

    public Roles roles() {
        SignedIn manager = cast.person("Rosa Prieto", Role.MANAGER);
        SignedIn luis = cast.person("Luis Ortega", Role.LEAD, Discipline.CREATIVE);
        SignedIn ana = cast.person("Ana Ruiz", Role.AE);
        ClientId client = cast.client(manager, ana, luis);
        return new Roles(manager, luis, ana, client, cast.contact(manager, client, "Marta Gil"));
    }

    public RequestDetails asked(Roles roles) {
        return asked(roles, null, "Cartel de otoño");
    }

    /** A new version takes its place, and is on its way from the first signer. */
    public RequestDetails replaced(Roles roles, SignatureRequestId earlier) {
        return replaced(roles, earlier, "Cartel de otoño");
    }

    RequestDetails replaced(Roles roles, SignatureRequestId earlier, String title) {
        as(roles.ana(), () -> {
            signing.replace(earlier);
            return earlier;
        });
        return asked(roles, earlier, title);
    }

    private RequestDetails asked(Roles roles, @Nullable SignatureRequestId earlier, String title) {
        return asked(roles, earlier, title, RequestDraft.Way.STEPS);
    }

    /** An estimate: the agency's two have accepted it, and it is Marta's turn. */
    RequestDetails offered(Roles roles) {
        SignatureRequestId id = asked(roles, null, "Presupuesto de otoño", RequestDraft.Way.ACCEPTANCE)
                .id();
        sign(roles, roles.luis(), id);
        sign(roles, roles.ana(), id);
        return details(roles, id);
    }

    private RequestDetails asked(
            Roles roles, @Nullable SignatureRequestId earlier, String title, RequestDraft.Way way) {
        FileId file = file(roles, "Cartel de otoño, versión " + Ids.next());
        ContactDetails marta = as(roles.ana(), () -> contacts.details(roles.marta()));
        RequestDraft draft = new RequestDraft(
                new Subject("poster", Ids.next()),
                roles.client(),
                title,
                file,
                null,
                way,
                roles.ana().id(),
                List.of(
                        SignerDraft.of(roles.luis().id(), roles.luis().name(), "Creative director"),
                        SignerDraft.of(roles.ana().id(), roles.ana().name(), "Account executive"),
                        SignerDraft.of(marta, marta.title())));
        SignatureRequestId id = as(roles.ana(), () -> signing.ask(draft.replacing(earlier)));
        return details(roles, id);
    }

    /** Both people of the agency have signed: it is Marta's turn. */
    public RequestDetails withTheClient(Roles roles) {
        SignatureRequestId id = asked(roles).id();
        sign(roles, roles.luis(), id);
        sign(roles, roles.ana(), id);
        return details(roles, id);
    }

    public void sign(Roles roles, SignedIn who, SignatureRequestId id) {
        sign(roles, who, id, null);
    }

    public void sign(Roles roles, SignedIn who, SignatureRequestId id, @Nullable String remarks) {
        int version = details(roles, id).version();
        as(who, () -> {
            signing.sign(who, id, statement(version, who.name(), remarks));
            return id;
        });
    }

    public void signAsMarta(Roles roles, SignatureRequestId id) {
        signAsMarta(roles, id, "Marta Gil", null);
    }

    public void signAsMarta(Roles roles, SignatureRequestId id, String typedName, @Nullable String remarks) {
        String code = mailedCode(roles, id);
        CodeProof proof = prove(roles, id, code);
        asMarta(roles, () -> {
            contactSigning.sign(
                    roles.marta(), id, proof, statement(details(roles, id).version(), typedName, remarks));
            return id;
        });
    }

    public String mailedCode(Roles roles, SignatureRequestId id) {
        asMarta(roles, () -> {
            codes.send(roles.marta(), id);
            return id;
        });
        return find(CODE, newest(roles, id, CODE));
    }

    public CodeProof prove(Roles roles, SignatureRequestId id, String code) {
        return Viewers.as(
                new Viewer.Contact(roles.marta().value(), roles.client().value(), "Marta Gil"),
                () -> codes.prove(roles.marta(), id, code));
    }

    public String token(Roles roles, SignatureRequestId id) {
        return find(LINK, newest(roles, id, LINK));
    }

    public List<Mail> mails(Roles roles, SignatureRequestId id) {
        return as(roles.ana(), () -> outbox.about("signature_request", id.value()));
    }

    public RequestDetails details(Roles roles, SignatureRequestId id) {
        return as(roles.ana(), () -> signing.details(id));
    }

    public static Statement statement(int version, String name, @Nullable String remarks) {
        return new Statement(version, name, remarks, CONSENT, DEVICE);
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return cast.as(who, work);
    }

    public <T> T asMarta(Roles roles, Supplier<T> work) {
        return cast.as(roles.client(), roles.marta(), work);
    }

    private FileId file(Roles roles, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Received received = reception.receive(new Upload("cartel.txt", () -> new ByteArrayInputStream(bytes)));
        return as(roles.ana(), () -> files.keep(roles.client(), received, Audience.CLIENT, Action.DELIVERABLE_SEE));
    }

    private String newest(Roles roles, SignatureRequestId id, Pattern kind) {
        return mails(roles, id).stream()
                .map(Mail::body)
                .filter(body -> kind.matcher(body).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail with " + kind));
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return found.group(1);
    }
}
