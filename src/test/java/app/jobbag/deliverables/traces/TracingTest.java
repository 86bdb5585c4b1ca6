package app.jobbag.deliverables.traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Errors that turned up: who reports them, where they may have come in, what is counted. */
@JobbagTest
class TracingTest {
    private static final LocalDate FOUND = LocalDate.of(2025, 3, 4);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private SigningCast cast;

    @Autowired
    private Tracing tracing;

    @Autowired
    private ErrorSums sums;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;

    @BeforeEach
    void aSignedPoster() {
        roles = scene.roles();
        poster = scene.uploaded(roles, "Poster");
        scene.sendBack(roles, roles.nuria(), poster);
        scene.upload(roles, poster);
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, poster));
    }

    @Test
    void areTracedAfterDeliveryToAnyStepOfAnyVersion() {
        ErrorId id = report(roles.ana(), place(2));
        assertThat(choices(id))
                .extracting(CameIn::value)
                .containsExactly(
                        "BRIEF", "1:0", "1:1", "1:2", "1:3", "1:4", "2:0", "2:1", "2:2", "2:3", "2:4", "AFTER");
        trace(roles.luis(), id, new Traced(0, "1:2", "not-proofed", "Read it twice"));
        ErrorDetails traced = show(roles.ana(), id);
        assertThat(traced.cameIn()).contains(new CameIn(CameIn.Kind.STEP, 1, 2, "Creative direction"));
        assertThat(traced.state()).isEqualTo(ErrorDetails.State.TRACED);
        assertThat(web.perform(get("/errors/" + id.value()).with(People.as(roles.ana()))))
                .bodyText()
                .contains("came in here", "Wrong phone number", "Luis Ortega");
    }

    @Test
    void mayHangOnTheOrderAlone() {
        ErrorId id = report(roles.ana(), null);
        assertThat(choices(id)).extracting(CameIn::value).containsExactly("BRIEF", "MADE", "AFTER");
        trace(roles.ana(), id, new Traced(0, "MADE", "supplier", ""));
        assertThat(show(roles.ana(), id).isTraced()).isTrue();
    }

    @Test
    void areNotTracedToWhatIsNoStepOrNoCause() {
        ErrorId id = report(roles.ana(), place(1));
        assertThatThrownBy(() -> trace(roles.ana(), id, new Traced(0, "3:1", "design", "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> trace(roles.ana(), id, new Traced(0, "1:1", "weather", "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void ofTwoWhoTraceOneIsToldThatTheOtherWasFaster() {
        ErrorId id = report(roles.ana(), place(1));
        trace(roles.ana(), id, new Traced(0, "1:1", "design", ""));
        assertThatThrownBy(() -> trace(roles.luis(), id, new Traced(0, "1:2", "copy", "")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void areNotFoundTomorrowNorOnAVersionThatIsNotThere() {
        ErrorDraft tomorrow = new ErrorDraft(null, null, "Wrong year", FoundBy.US, LocalDate.of(2999, 1, 1));
        assertThatThrownBy(() -> scene.as(roles.ana(), () -> tracing.report(roles.ana(), roles.order(), tomorrow)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> report(roles.ana(), place(3))).isInstanceOf(Refused.class);
        DeliverableId elsewhere = scene.uploaded(scene.roles(), "Leaflet");
        assertThatThrownBy(() -> report(roles.ana(), new ErrorDraft.Place(elsewhere, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areForWhoeverAnswersForTheWorkOnly() {
        ErrorId id = report(roles.ana(), place(1));
        assertThatThrownBy(() -> report(roles.nuria(), place(1))).isInstanceOf(NotFound.class);
        SignedIn stranger = scene.roles().ana();
        assertThatThrownBy(() -> show(stranger, id)).isInstanceOf(NotFound.class);
        assertThat(show(roles.manager(), id).what()).isEqualTo("Wrong year");
        assertThat(cast.as(roles.client(), roles.marta(), this::count)).isZero();
    }

    private int count() {
        return jdbc.sql("select count(*) from traced_error")
                .query(Integer.class)
                .single();
    }

    @Test
    void areCountedByStepAndCauseNeverByPerson() {
        trace(roles.ana(), report(roles.ana(), place(1)), new Traced(0, "1:1", "design", ""));
        trace(roles.ana(), report(roles.ana(), place(1)), new Traced(0, "BRIEF", "brief", ""));
        report(roles.ana(), place(1));
        List<ErrorSums.Sum> found =
                scene.as(roles.ana(), () -> sums.of(FOUND.withDayOfYear(1), FOUND.plusYears(1), "es"));
        assertThat(found).extracting(ErrorSums.Sum::by).containsOnly("step", "cause", "month", "type", "client");
        assertThat(found)
                .filteredOn(sum -> sum.by().equals("cause"))
                .extracting(ErrorSums.Sum::name)
                .containsExactlyInAnyOrder("Diseño", "Brief poco claro", null);
        assertThat(found)
                .filteredOn(sum -> sum.by().equals("month"))
                .singleElement()
                .returns("2025-03", ErrorSums.Sum::key)
                .returns(3, ErrorSums.Sum::errors)
                .returns(3, ErrorSums.Sum::byClient);
        assertThat(found.toString()).doesNotContain("Nuria", "Luis", "Ana Ruiz");
        assertThat(web.perform(get("/errors.csv").with(People.as(roles.luis()))))
                .bodyText()
                .contains("Wrong year")
                .doesNotContain("Nuria Vega");
    }

    private ErrorDraft.Place place(int version) {
        return new ErrorDraft.Place(poster, version);
    }

    private ErrorId report(SignedIn who, ErrorDraft.@Nullable Place place) {
        ErrorDraft draft = new ErrorDraft(place, null, "Wrong year", FoundBy.CLIENT, FOUND);
        return scene.as(who, () -> tracing.report(who, roles.order(), draft));
    }

    private ErrorDetails show(SignedIn who, ErrorId id) {
        return scene.as(who, () -> tracing.show(who, id));
    }

    private List<CameIn> choices(ErrorId id) {
        return scene.as(roles.ana(), () -> tracing.choices(roles.ana(), tracing.show(roles.ana(), id)));
    }

    private void trace(SignedIn who, ErrorId id, Traced traced) {
        scene.as(who, () -> {
            tracing.trace(who, id, traced);
            return id;
        });
    }
}
