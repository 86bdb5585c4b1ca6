package app.jobbag.rights;

import app.jobbag.clients.ProjectId;
import app.jobbag.estimates.EstimateDeciding;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateDraft;
import app.jobbag.estimates.EstimateHanding;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.Estimating;
import app.jobbag.estimates.LibraryLineId;
import app.jobbag.estimates.LineDraft;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.LineLibrary;
import app.jobbag.estimates.MarginFloors;
import app.jobbag.estimates.SheetDraft;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxRate;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Estimates of a crew, each as far as its routes need it; in the end the client has a margin floor that all are below. */
@Component
class EstimateObjects {
    private static final int PATIENCE = 100;

    private final ClientsCast cast;
    private final Estimating estimating;
    private final EstimateHanding handing;
    private final EstimateDeciding deciding;
    private final Around around;

    EstimateObjects(
            ClientsCast cast,
            Estimating estimating,
            EstimateHanding handing,
            EstimateDeciding deciding,
            Around around) {
        this.cast = cast;
        this.estimating = estimating;
        this.handing = handing;
        this.deciding = deciding;
        this.around = around;
    }

    @Component("estimateObjectsAround")
    record Around(
            EstimateQueries queries,
            Papers papers,
            PaperCounter counter,
            MarginFloors floors,
            Signatures signatures,
            LineLibrary library) {}

    /** A project of a crew, and the manager who sees it. */
    record Place(Crew crew, ProjectId project, SignedIn manager) {}

    void furnish(Place place, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        SignedIn finance = place.crew().finance();
        cast.as(finance, () -> {
            around.floors().set(finance, null);
            return true;
        });
        objects.put(EstimateId.class, draft(place));
        for (String own : List.of("POST /estimates/{id}", "/estimates/{id}/edit", "POST /estimates/{id}/sheet")) {
            special.put(own, List.of(draft(place)));
        }
        special.put("/estimates/{id}/library", List.of(draft(place)));
        special.put("/estimates/{id}/lines/{number}/library", List.of(draft(place, "Layout " + Ids.next())));
        SignedIn ae = place.crew().ae();
        EstimateId kept = draft(place, "Retouching " + Ids.next());
        objects.put(LibraryLineId.class, cast.as(ae, () -> takenOut(ae, kept)));
        special.put("/estimates/{id}/reminder", List.of(asked(place)));
        special.put("/estimates/{id}/revision", List.of(signed(place)));
        cast.as(place.manager(), () -> {
            around.floors().set(place.manager(), place.crew().client(), Percent.of("98"));
            return true;
        });
        special.put("/estimates/{id}/submission", List.of(draft(place)));
        for (String own : List.of("approval", "return", "return/new", "recall", "recall/new")) {
            special.put("/estimates/{id}/" + own, List.of(submitted(place)));
        }
        special.put("/estimates/{id}/sending", List.of(approved(place)));
    }

    /** So that the same words can be kept again. */
    private LibraryLineId takenOut(SignedIn ae, EstimateId id) {
        LibraryLineId line = around.library().keep(ae, id, 1);
        around.library().archive(line);
        return line;
    }

    private EstimateId draft(Place place) {
        return draft(place, place.crew().word(Canary.CLIENT));
    }

    private EstimateId draft(Place place, String words) {
        Crew crew = place.crew();
        return cast.as(crew.ae(), () -> {
            EstimateDraft draft = new EstimateDraft(
                    crew.word(Canary.CLIENT),
                    place.project(),
                    LocalDate.of(2031, 1, 6),
                    Locale.forLanguageTag("es"),
                    crew.contact(),
                    "");
            EstimateId id = estimating.begin(crew.ae(), crew.client(), draft);
            LineDraft line = LineDraft.hours(Discipline.CREATIVE, words, "10", TaxRate.standard(Percent.of("21")))
                    .as(LineKind.HOURS, "80", "0");
            estimating.write(crew.ae(), id, 0, new SheetDraft(BigDecimal.ZERO, List.of(line)));
            return id;
        });
    }

    private EstimateId asked(Place place) {
        EstimateId id = draft(place);
        SignedIn ae = place.crew().ae();
        change(place, ae, id, version -> handing.send(ae, id, version));
        PaperId paper = new PaperId(Objects.requireNonNull(show(place, id).paper()));
        PaperDetails waiting = cast.as(ae, () -> around.papers().find(paper).orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> around.counter().ready(waiting));
        for (int tries = 0; tries < PATIENCE && show(place, id).asked() == null; tries++) {
            LockSupport.parkNanos(100_000_000);
        }
        return id;
    }

    private EstimateId signed(Place place) {
        EstimateId id = asked(place);
        around.signatures()
                .sign(
                        place.crew(),
                        Objects.requireNonNull(show(place, id).asked()).id());
        return id;
    }

    private EstimateId submitted(Place place) {
        EstimateId id = draft(place);
        SignedIn ae = place.crew().ae();
        change(place, ae, id, version -> deciding.submit(ae, id, version));
        return id;
    }

    EstimateId approved(Place place) {
        EstimateId id = submitted(place);
        change(place, place.manager(), id, version -> deciding.approve(place.manager(), id, version));
        return id;
    }

    private void change(Place place, SignedIn who, EstimateId id, IntConsumer by) {
        int version = show(place, id).version();
        cast.as(who, () -> {
            by.accept(version);
            return id;
        });
    }

    private EstimateDetails show(Place place, EstimateId id) {
        return cast.as(place.crew().ae(), () -> around.queries().details(id).get());
    }
}
