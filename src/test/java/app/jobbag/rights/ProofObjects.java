package app.jobbag.rights;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableDraft;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.Routing;
import app.jobbag.deliverables.StepDraft;
import app.jobbag.deliverables.proofs.ClientMarks;
import app.jobbag.deliverables.proofs.MarkDraft;
import app.jobbag.deliverables.proofs.MarkId;
import app.jobbag.deliverables.proofs.Marking;
import app.jobbag.deliverables.proofs.ProofScene;
import app.jobbag.deliverables.traces.ErrorDraft;
import app.jobbag.deliverables.traces.ErrorId;
import app.jobbag.deliverables.traces.FoundBy;
import app.jobbag.deliverables.traces.Tracing;
import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Id;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Deliverables of a crew: planned, uploaded, signed by the agency. */
@Component
class ProofObjects {
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
    record Papery(
            FileReception reception, FileRegister files, Marking marking, ClientMarks clientMarks, Tracing tracing) {}

    DeliverableId planned(Crew crew, OrderId order) {
        DeliverableDraft draft = new DeliverableDraft(
                crew.word(Canary.DELIVERABLE),
                List.of(
                        new StepDraft("Design", crew.contributor().id()),
                        new StepDraft("Creative direction", crew.lead().id()),
                        new StepDraft("Account", crew.ae().id())),
                "Client",
                crew.contact());
        return cast.as(crew.ae(), () -> register.plan(crew.ae(), order, draft));
    }

    /** A first version waits for the contributor's signature. */
    DeliverableId uploaded(Crew crew, OrderId order) {
        DeliverableId id = planned(crew, order);
        Received file = received(crew);
        cast.as(
                crew.contributor(),
                () -> routing.upload(crew.contributor(), id, show(crew, id).version(), file, ""));
        return id;
    }

    /** Its first version is a picture. */
    DeliverableId pictured(Crew crew, OrderId order) {
        DeliverableId id = planned(crew, order);
        byte[] bytes = ProofScene.poster(crew.word(Canary.FILE));
        Received file = papery.reception()
                .receive(new Upload(crew.word(Canary.FILE) + ".png", () -> new ByteArrayInputStream(bytes)));
        cast.as(
                crew.contributor(),
                () -> routing.upload(crew.contributor(), id, show(crew, id).version(), file, ""));
        return id;
    }

    /** Set by the account executive on a first version. */
    MarkId marked(Crew crew, OrderId order) {
        DeliverableId id = uploaded(crew, order);
        MarkDraft draft = new MarkDraft(1, null, null, crew.word(Canary.DELIVERABLE));
        return cast.as(crew.ae(), () -> papery.marking().set(crew.ae(), id, 1, draft));
    }

    ErrorId erred(Crew crew, OrderId order) {
        ErrorDraft draft =
                new ErrorDraft(null, null, crew.word(Canary.DELIVERABLE), FoundBy.CLIENT, LocalDate.of(2026, 1, 5));
        return cast.as(crew.ae(), () -> papery.tracing().report(crew.ae(), order, draft));
    }

    /** Every inner step has signed: the contact is asked. */
    SignatureRequestId withTheClient(Crew crew, OrderId order) {
        return request(crew, signedBy(crew, order, List.of(crew.contributor(), crew.lead(), crew.ae())));
    }

    /** A picture, which the contact may mark and has marked once, for the routes that want one. */
    Map<String, List<Id>> markable(Crew crew, OrderId order) {
        DeliverableId id = signed(crew, pictured(crew, order), List.of(crew.contributor(), crew.lead(), crew.ae()));
        SignatureRequestId request = request(crew, id);
        List<Id> marked = List.of(request, markedByContact(crew, request));
        return Map.of(
                "/p/documents/{id}/proof", marked,
                "/p/documents/{id}/pages/{page}", marked,
                "/p/documents/{id}/marks", marked,
                "/p/documents/{id}/marks/{mark}/removal", marked);
    }

    /** Set by the contact, who has not answered yet. */
    private MarkId markedByContact(Crew crew, SignatureRequestId request) {
        Viewer contact =
                new Viewer.Contact(crew.contact().value(), crew.client().value(), "Marta Gil");
        MarkDraft draft = new MarkDraft(1, null, null, crew.word(Canary.DELIVERABLE));
        return new MarkId(cast.as(contact, () -> papery.clientMarks().set(crew.contact(), request, draft))
                .id());
    }

    /** Waits for the step after those. */
    DeliverableId signedBy(Crew crew, OrderId order, List<SignedIn> signers) {
        return signed(crew, uploaded(crew, order), signers);
    }

    private DeliverableId signed(Crew crew, DeliverableId id, List<SignedIn> signers) {
        SignatureRequestId request = request(crew, id);
        for (SignedIn each : signers) {
            cast.as(
                    each,
                    () -> routing.sign(
                            each,
                            id,
                            SigningScene.statement(signing.details(request).version(), each.name(), null)));
        }
        return id;
    }

    private SignatureRequestId request(Crew crew, DeliverableId id) {
        return cast.as(crew.ae(), () -> show(crew, id).newest().orElseThrow().request());
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
