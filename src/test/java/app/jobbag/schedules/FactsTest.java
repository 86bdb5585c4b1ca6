package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.SigningScene;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SCH-3: a line is done by the deliverable that is signed; where it ends later by it, somebody says whose delay that is. */
@JobbagTest
class FactsTest {
    @Autowired
    private ScheduleScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private SigningScene signing;

    @Autowired
    private SteerableClock clock;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;
    private ScheduleId id;

    @BeforeEach
    void aSignedScheduleWhoseLayoutsAreDoneByThePoster() {
        roles = house.roles();
        poster = house.uploaded(roles, "Poster");
        id = house.as(roles.ana(), () -> {
            ScheduleDraft draft = new ScheduleDraft(
                    "From layout to print",
                    house.order(roles).project(),
                    ScheduleScene.MONDAY,
                    roles.ana().id(),
                    roles.marta(),
                    "");
            return scene.bean(Scheduling.class).begin(roles.ana(), roles.client(), draft, null);
        });
        scene.add(roles, id, TaskDraft.of("Layouts", 5, Side.AGENCY));
        scene.add(roles, id, TaskDraft.of("Printing", 3, Side.SUPPLIER).after(1));
        scene.signed(roles, id);
        link("DELIVERABLE:" + poster.value());
    }

    @Test
    void isDoneOnTheDayOnWhichTheClientSigns() {
        clock.at(Instant.parse("2027-01-13T09:00:00Z"), this::theClientSigns);
        Task layouts = scene.sheet(roles, id).task(1);
        assertThat(layouts.isDone()).isTrue();
        assertThat(layouts.actualEnd()).isEqualTo(LocalDate.of(2027, 1, 13));
        assertThat(layouts.actualStart()).isEqualTo(ScheduleScene.MONDAY);
        assertThat(scene.sheet(roles, id).task(2).lastDay()).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(fact().settledBy()).isEqualTo("Marta Gil");
    }

    @Test
    void isAsFarAsItWasWhenWhatMadeItDoneIsOpenAgain() {
        Progress half = Progress.of(60, ScheduleScene.MONDAY, null, null);
        clock.at(
                Instant.parse("2027-01-12T09:00:00Z"),
                () -> scene.report(roles, id, new ScheduleScene.Told(1, half, SlipDraft.NONE)));
        Task begun = scene.sheet(roles, id).task(1);
        clock.at(Instant.parse("2027-01-13T09:00:00Z"), this::theClientSigns);
        assertThat(scene.sheet(roles, id).task(1).isDone()).isTrue();
        scene.as(roles.ana(), () -> scene.bean(Facts.class).reopened(FactKind.DELIVERABLE, poster.value()));
        assertThat(scene.sheet(roles, id).task(1)).isEqualTo(begun);
        assertThat(fact().isSettled()).isFalse();
    }

    @Test
    void asksWhoseDelayItIsWhereItEndsLaterByIt() {
        clock.at(Instant.parse("2027-01-20T09:00:00Z"), this::theClientSigns);
        assertThat(scene.sheet(roles, id).task(1).isDone()).isFalse();
        LocalDate on = fact().settledOn();
        assertThat(on).isEqualTo(LocalDate.of(2027, 1, 20));
        SlipDraft why = new SlipDraft(Side.CLIENT, "The logo came late");
        clock.at(
                Instant.parse("2027-01-20T10:00:00Z"),
                () -> scene.report(
                        roles, id, new ScheduleScene.Told(1, Progress.of(100, ScheduleScene.MONDAY, null, on), why)));
        assertThat(scene.slips(roles, id))
                .singleElement()
                .extracting(SlipLine::days)
                .isEqualTo(3);
    }

    @Test
    void isNotDoneByHandWhileSomethingElseMakesItDone() {
        Progress done = Progress.of(100, ScheduleScene.MONDAY, null, ScheduleScene.MONDAY);
        Runnable byHand = () -> clock.at(
                Instant.parse("2027-01-12T09:00:00Z"),
                () -> scene.report(roles, id, new ScheduleScene.Told(1, done, SlipDraft.NONE)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(byHand::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("actualEnd"));
        link(null);
        byHand.run();
        assertThat(scene.sheet(roles, id).task(1).isDone()).isTrue();
    }

    @Test
    void whatHappenedBeforeCountsAtOnceAndNothingOfAnotherClientCanBeNamed() {
        link(null);
        clock.at(Instant.parse("2027-01-13T09:00:00Z"), this::theClientSigns);
        assertThat(scene.sheet(roles, id).task(1).isDone()).isFalse();
        link("DELIVERABLE:" + poster.value());
        assertThat(scene.sheet(roles, id).task(1).actualEnd()).isEqualTo(LocalDate.of(2027, 1, 13));
        DeliverableScene.Roles others = house.roles();
        DeliverableId theirs = house.uploaded(others, "Theirs");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> link("DELIVERABLE:" + theirs.value()));
    }

    private void theClientSigns() {
        signing.signAsMarta(roles.signers(), house.withTheClient(roles, poster));
    }

    private void link(@Nullable String key) {
        scene.as(roles.ana(), () -> scene.bean(Facts.class).link(roles.ana(), id, 1, key));
    }

    private FactLine fact() {
        List<FactLine> all = house.as(
                roles.ana(), () -> scene.bean(ScheduleQueries.class).facts(id).get());
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
