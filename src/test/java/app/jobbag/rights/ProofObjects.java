package app.jobbag.rights;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableDraft;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.Routing;
import app.jobbag.deliverables.StepDraft;
import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Deliverables of a crew: versions, signatures, the contact's link. */
@Component
class ProofObjects {
    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{43})");

    private final ClientsCast cast;
    private final DeliverableRegister register;
    private final Routing routing;
    private final Signing signing;
    private final Papery papery;

    ProofObjects(ClientsCast cast, DeliverableRegister register, Routing routing, Signing signing, Papery papery) {
        this.cast = cast;
        this.register = register;
        this.routing = routing;
        this.signing = signing;
        this.papery = papery;
    }

    @Component
    record Papery(FileReception reception, FileRegister files, Outbox outbox) {}

    /** A first version waits for the contributor's signature. */
    DeliverableId uploaded(Crew crew, OrderId order) {
        DeliverableDraft draft = new DeliverableDraft(
                crew.word(Canary.DELIVERABLE),
                List.of(
                        new StepDraft("Design", crew.contributor().id()),
                        new StepDraft("Creative direction", crew.lead().id()),
                        new StepDraft("Account", crew.ae().id())),
                "Client",
                crew.contact());
        DeliverableId id = cast.as(crew.ae(), () -> register.plan(crew.ae(), order, draft));
        Received file = received(crew);
        cast.as(
                crew.contributor(),
                () -> routing.upload(crew.contributor(), id, show(crew, id).version(), file, ""));
        return id;
    }

    /** Every inner step has signed: the contact is asked. */
    SignatureRequestId withTheClient(Crew crew, OrderId order) {
        DeliverableId id = uploaded(crew, order);
        SignatureRequestId request =
                cast.as(crew.ae(), () -> show(crew, id).newest().orElseThrow().request());
        for (SignedIn each : List.of(crew.contributor(), crew.lead(), crew.ae())) {
            cast.as(
                    each,
                    () -> routing.sign(
                            each,
                            id,
                            SigningScene.statement(signing.details(request).version(), each.name(), null)));
        }
        return request;
    }

    /** The mail with the contact's personal link. */
    Mail letter(Crew crew, SignatureRequestId request) {
        List<Mail> mails = cast.as(crew.ae(), () -> papery.outbox().about("signature_request", request.value()));
        return mails.stream()
                .filter(mail -> LINK.matcher(mail.body()).find())
                .findFirst()
                .orElseThrow();
    }

    String token(Crew crew, SignatureRequestId request) {
        return LINK.matcher(letter(crew, request).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    FileId file(Crew crew) {
        Received file = received(crew);
        return cast.as(
                crew.contributor(),
                () -> papery.files().keep(crew.client(), file, Audience.CLIENT, Action.DELIVERABLE_SEE));
    }

    private Received received(Crew crew) {
        byte[] bytes = crew.word(Canary.FILE).getBytes(StandardCharsets.UTF_8);
        return papery.reception()
                .receive(new Upload(crew.word(Canary.FILE) + ".txt", () -> new ByteArrayInputStream(bytes)));
    }

    private DeliverableDetails show(Crew crew, DeliverableId id) {
        return register.show(crew.ae(), id);
    }
}
