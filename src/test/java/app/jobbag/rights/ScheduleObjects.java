package app.jobbag.rights;

import app.jobbag.clients.ProjectId;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Id;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleDraft;
import app.jobbag.schedules.ScheduleHanding;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.ScheduleRequests;
import app.jobbag.schedules.Scheduling;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.TaskDraft;
import app.jobbag.schedules.TemplateKind;
import app.jobbag.schedules.network.ConstraintType;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningScene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Schedules of a crew, each as far as its routes need it. */
@Component
class ScheduleObjects {
    private static final int PATIENCE = 100;

    private final ClientsCast cast;
    private final Scheduling scheduling;
    private final ScheduleHanding handing;
    private final ScheduleRequests requests;
    private final Around around;

    ScheduleObjects(
            ClientsCast cast,
            Scheduling scheduling,
            ScheduleHanding handing,
            ScheduleRequests requests,
            Around around) {
        this.cast = cast;
        this.scheduling = scheduling;
        this.handing = handing;
        this.requests = requests;
        this.around = around;
    }

    @Component("scheduleObjectsAround")
    record Around(
            ScheduleQueries queries, Papers papers, PaperCounter counter, Signing signing, Signatures signatures) {}

    void furnish(Crew crew, ProjectId project, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(ScheduleId.class, draft(crew, project));
        for (String own : List.of(
                "POST /schedules/{id}",
                "/schedules/{id}/edit",
                "/schedules/{id}/sending",
                "/schedules/{id}/tasks/{number}/moves",
                "/schedules/{id}/tasks/{number}/removal")) {
            special.put(own, List.of(draft(crew, project)));
        }
        ScheduleId undone = draft(crew, project);
        cast.as(crew.ae(), () -> scheduling.paste(crew.ae(), undone, version(crew, undone), "Proofs"));
        special.put("/schedules/{id}/recall", List.of(sent(crew, project)));
        List<Id> asked = List.of(asked(crew, project));
        special.put("/schedules/{id}/signature", asked);
        special.put("/schedules/{id}/signature/new", asked);
        special.put("/schedules/{id}/reminder", List.of(withClient(crew, project)));
        special.put("/schedules/{id}/revision", List.of(signed(crew, project)));
        List<Id> signed = List.of(signed(crew, project));
        special.put("/schedules/{id}/tasks/{number}/progress", signed);
        special.put("/schedules/{id}/tasks/{number}/progress/new", signed);
    }

    private ScheduleId draft(Crew crew, ProjectId project) {
        ScheduleDraft draft = new ScheduleDraft(
                crew.word(Canary.CLIENT),
                project,
                LocalDate.of(2031, 1, 6),
                crew.ae().id(),
                crew.contact(),
                "");
        ScheduleId id = cast.as(crew.ae(), () -> scheduling.begin(crew.ae(), crew.client(), draft, TemplateKind.YEAR));
        int version = version(crew, id);
        return cast.as(crew.ae(), () -> {
            scheduling.write(crew.ae(), id, version, 1, own(crew));
            return id;
        });
    }

    /** A line that the contributor is responsible for. */
    private static TaskDraft own(Crew crew) {
        return new TaskDraft(
                "Budget",
                480,
                false,
                ConstraintType.NONE,
                null,
                Side.AGENCY,
                crew.contributor().id().value(),
                null,
                List.of());
    }

    private ScheduleId sent(Crew crew, ProjectId project) {
        ScheduleId id = draft(crew, project);
        int version = version(crew, id);
        cast.as(crew.ae(), () -> {
            handing.send(crew.ae(), id, version);
            return id;
        });
        return id;
    }

    private ScheduleId asked(Crew crew, ProjectId project) {
        ScheduleId id = sent(crew, project);
        PaperId paper = new PaperId(Objects.requireNonNull(show(crew, id).paper()));
        PaperDetails waiting =
                cast.as(crew.ae(), () -> around.papers().find(paper).orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> around.counter().ready(waiting));
        for (int tries = 0; tries < PATIENCE && show(crew, id).asked() == null; tries++) {
            LockSupport.parkNanos(100_000_000);
        }
        return id;
    }

    private ScheduleId withClient(Crew crew, ProjectId project) {
        ScheduleId id = asked(crew, project);
        cast.as(crew.ae(), () -> {
            int seen = around.signing().details(request(crew, id)).version();
            requests.sign(crew.ae(), id, SigningScene.statement(seen, crew.ae().name(), null));
            return id;
        });
        return id;
    }

    private ScheduleId signed(Crew crew, ProjectId project) {
        ScheduleId id = withClient(crew, project);
        around.signatures().sign(crew, request(crew, id));
        return id;
    }

    private SignatureRequestId request(Crew crew, ScheduleId id) {
        return Objects.requireNonNull(show(crew, id).asked()).id();
    }

    private int version(Crew crew, ScheduleId id) {
        return show(crew, id).version();
    }

    private ScheduleDetails show(Crew crew, ScheduleId id) {
        return cast.as(crew.ae(), () -> around.queries().details(id).get());
    }
}
