package app.jobbag.rights;

import app.jobbag.estimates.EstimateId;
import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Id;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.proposals.Attaching;
import app.jobbag.proposals.Cause;
import app.jobbag.proposals.CheckDraft;
import app.jobbag.proposals.CheckItem;
import app.jobbag.proposals.CheckState;
import app.jobbag.proposals.Composing;
import app.jobbag.proposals.Ending;
import app.jobbag.proposals.Offering;
import app.jobbag.proposals.OutlineSending;
import app.jobbag.proposals.Preparing;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalDraft;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalQueries;
import app.jobbag.proposals.Proposing;
import app.jobbag.proposals.Reached;
import app.jobbag.proposals.ReviewDraft;
import app.jobbag.proposals.SectionDraft;
import app.jobbag.proposals.SectionKind;
import app.jobbag.proposals.SnippetId;
import app.jobbag.proposals.Snippets;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BriefTemplates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals of a crew, each as far as its routes need it. */
@Component
class ProposalObjects {
    private static final int PATIENCE = 100;

    private final ClientsCast cast;
    private final EstimateObjects estimates;
    private final Writing writing;
    private final Course course;
    private final Around around;

    ProposalObjects(ClientsCast cast, EstimateObjects estimates, Writing writing, Course course, Around around) {
        this.cast = cast;
        this.estimates = estimates;
        this.writing = writing;
        this.course = course;
        this.around = around;
    }

    @Component("proposalObjectsWriting")
    record Writing(Proposing proposing, Composing composing, Snippets snippets, MeetingObjects meetings) {}

    @Component("proposalObjectsCourse")
    record Course(OutlineSending outlines, Preparing preparing, Offering offering, Ending ending) {}

    @Component("proposalObjectsAround")
    record Around(
            ProposalQueries queries,
            Papers papers,
            PaperCounter counter,
            Signatures signatures,
            BriefTemplates briefs,
            Filing filing) {}

    @Component("proposalObjectsFiling")
    record Filing(Attaching attaching, FileReception reception) {}

    void furnish(EstimateObjects.Place place, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        EstimateId estimate = estimates.approved(place);
        objects.put(ProposalId.class, begun(place, estimate));
        objects.put(
                SnippetId.class,
                cast.as(
                        place.crew().lead(),
                        () -> new SnippetId(writing.snippets()
                                .add(
                                        Locale.ENGLISH,
                                        new SectionDraft(SectionKind.TEAM, "The team", "Led by {ae.name}", "")))));
        cast.as(
                place.crew().ae(),
                () -> objects.put(
                        app.jobbag.workorders.BriefVersionId.class,
                        around.briefs().current("poster").id()));
        // a meeting of its own: the route of the other one may have made it one without the client
        special.put(
                "POST /proposals/{id}",
                List.of(begun(place, estimate), writing.meetings().coming(place.crew())));
        special.put(
                "POST /clients/{client}/proposals", List.of(writing.meetings().coming(place.crew())));
        for (String own : List.of(
                "/proposals/{id}/edit",
                "POST /proposals/{id}/sections",
                "POST /proposals/{id}/sections/{number}",
                "/proposals/{id}/library",
                "/proposals/{id}/arrangement",
                "/proposals/{id}/files",
                "POST /proposals/{id}/preparation",
                "/proposals/{id}/outline",
                "/proposals/{id}/withdrawal")) {
            special.put(own, List.of(begun(place, estimate)));
        }
        special.put("/proposals/{id}/estimate", List.of(begun(place, null)));
        special.put("/proposals/{id}/loss", List.of(outlined(place, estimate)));
        special.put("/proposals/{id}/readiness", List.of(checked(place, estimate)));
        special.put("POST /proposals/{id}/presentation", List.of(prepared(place, estimate)));
        special.put("/proposals/{id}/sending", List.of(presented(place, estimate)));
        special.put("POST /proposals/{id}/review", List.of(presented(place, estimate)));
        special.put("/proposals/{id}/closure", List.of(reviewed(place, estimate)));
        special.put("/proposals/{id}/recall", List.of(offered(place, estimate)));
        special.put("/proposals/{id}/difference", List.of(offered(place, estimate)));
        ProposalId asked = offered(place, estimate);
        special.put("/proposals/{id}/reminder", List.of(asked));
        List<Id> request = List.of(request(place, asked));
        special.put("/p/documents/{id}/proposal", request);
        special.put("/p/documents/{id}/options", request);
        special.put("/p/documents/{id}/attachments/{position}", request);
        special.put("/proposals/{id}/conversion", List.of(won(place, estimates.approved(place))));
        special.put("POST /proposals/{id}/conversion", List.of(won(place, estimates.approved(place))));
        ProposalId filed = begun(place, estimate);
        special.put("/proposals/{id}/file-removal", List.of(filed, attach(place, filed)));
    }

    private FileId attach(EstimateObjects.Place place, ProposalId id) {
        String word = place.crew().word(Canary.CLIENT);
        byte[] text = word.getBytes(StandardCharsets.UTF_8);
        Received file =
                around.filing().reception().receive(new Upload(word + ".txt", () -> new ByteArrayInputStream(text)));
        SignedIn ae = place.crew().ae();
        change(place, id, version -> around.filing().attaching().attach(ae, id, version, List.of(file), true));
        return cast.as(ae, () -> around.queries().attachments(id).get()).get(0).id();
    }

    private ProposalId begun(EstimateObjects.Place place, @Nullable EstimateId estimate) {
        Crew crew = place.crew();
        ProposalDraft draft = new ProposalDraft(
                crew.word(Canary.CLIENT),
                place.project(),
                Locale.forLanguageTag("es"),
                "",
                crew.word(Canary.CLIENT),
                crew.contact(),
                new ProposalDraft.Ties(null, estimate, null),
                null);
        ProposalId id = cast.as(crew.ae(), () -> writing.proposing().begin(crew.ae(), crew.client(), draft));
        for (String title : List.of("Idea", "Price")) {
            SectionDraft section = new SectionDraft(SectionKind.TEXT, title, crew.word(Canary.CLIENT), "");
            change(place, id, version -> writing.composing().add(crew.ae(), id, version, section));
        }
        return id;
    }

    private ProposalId outlined(EstimateObjects.Place place, EstimateId estimate) {
        ProposalId id = begun(place, estimate);
        change(place, id, version -> course.outlines().send(place.crew().ae(), id, version));
        return id;
    }

    private ProposalId checked(EstimateObjects.Place place, EstimateId estimate) {
        ProposalId id = outlined(place, estimate);
        List<CheckDraft> checks = Arrays.stream(CheckItem.values())
                .map(item -> new CheckDraft(item, CheckState.WAIVED, "By phone"))
                .toList();
        change(place, id, version -> course.preparing().check(place.crew().ae(), id, version, checks));
        return id;
    }

    private ProposalId prepared(EstimateObjects.Place place, EstimateId estimate) {
        ProposalId id = checked(place, estimate);
        change(place, id, version -> course.preparing().prepare(place.crew().ae(), id, version));
        return id;
    }

    private ProposalId presented(EstimateObjects.Place place, EstimateId estimate) {
        ProposalId id = prepared(place, estimate);
        change(place, id, version -> course.preparing().present(place.crew().ae(), id, version));
        attach(place, id);
        return id;
    }

    private ProposalId reviewed(EstimateObjects.Place place, EstimateId estimate) {
        ProposalId id = presented(place, estimate);
        change(place, id, version -> course.ending().lose(place.crew().ae(), id, version, "Another"));
        ReviewDraft review = new ReviewDraft(Reached.NO, Cause.PRICE, "Ask earlier");
        change(place, id, version -> course.ending().review(place.crew().ae(), id, version, review));
        return id;
    }

    private ProposalId offered(EstimateObjects.Place place, EstimateId estimate) {
        ProposalId id = presented(place, estimate);
        change(place, id, version -> course.offering().offer(place.crew().ae(), id, version));
        PaperId paper = new PaperId(Objects.requireNonNull(show(place, id).paper()));
        PaperDetails waiting =
                cast.as(place.crew().ae(), () -> around.papers().find(paper).orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> around.counter().ready(waiting));
        for (int tries = 0; tries < PATIENCE && show(place, id).asked() == null; tries++) {
            LockSupport.parkNanos(100_000_000);
        }
        return id;
    }

    private ProposalId won(EstimateObjects.Place place, EstimateId estimate) {
        ProposalId id = offered(place, estimate);
        around.signatures().sign(place.crew(), request(place, id));
        return id;
    }

    private SignatureRequestId request(EstimateObjects.Place place, ProposalId id) {
        return Objects.requireNonNull(show(place, id).asked()).id();
    }

    private void change(EstimateObjects.Place place, ProposalId id, IntConsumer by) {
        int version = show(place, id).version();
        cast.as(place.crew().ae(), () -> {
            by.accept(version);
            return id;
        });
    }

    private ProposalDetails show(EstimateObjects.Place place, ProposalId id) {
        return cast.as(place.crew().ae(), () -> around.queries().details(id).get());
    }
}
