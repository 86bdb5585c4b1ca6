package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientRegister;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The library of lines: kept from one estimate, taken into another. */
@JobbagTest
class LineLibraryTest {
    private static final TaxRate VAT = TaxRate.standard(Percent.of("21"));

    @Autowired
    private EstimateScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private LineLibrary library;

    private DeliverableScene.Roles roles;
    private EstimateId estimate;
    private String words;

    @BeforeEach
    void anEstimate() {
        roles = house.roles();
        estimate = scene.begun(roles);
        words = "Print " + Ids.next();
        scene.write(
                roles,
                estimate,
                "0",
                List.of(LineDraft.hours(Discipline.PRODUCTION, words, "2", VAT).as(LineKind.BOUGHT_IN, "150", "10")));
    }

    @Test
    void aLineIsKeptOnceAndTakenAsTheLastRow() {
        LibraryLineId kept = keep();
        assertThatThrownBy(this::keep).hasMessage("estimates.refused.inLibrary");
        EstimateId other = scene.begun(roles);
        scene.write(roles, other, "0", List.of(EstimateScene.concept()));
        scene.change(roles, other, version -> library.take(roles.ana(), other, version, Set.of(kept.value()), VAT));
        Totals totals = house.as(
                roles.ana(),
                () -> scene.bean(EstimateQueries.class).sheet(other).get().totals());
        assertThat(totals.lines()).hasSize(2);
        assertThat(totals.lines().get(1).line().text()).isEqualTo(words);
        assertThat(totals.lines().get(1).net()).isEqualTo(Money.of("330", "EUR"));
        assertThat(totals.lines().get(0).line().number()).isEqualTo(1);
    }

    @Test
    void whatIsTakenOutIsOfferedNoMore() {
        LibraryLineId kept = keep();
        assertThat(offered()).contains(kept.value());
        scene.as(roles.ana(), () -> library.archive(kept));
        assertThat(offered()).doesNotContain(kept.value());
        assertThat(keep()).isNotEqualTo(kept);
        assertThatThrownBy(() -> scene.change(
                        roles,
                        estimate,
                        version -> library.take(roles.ana(), estimate, version, Set.of(kept.value()), VAT)))
                .hasMessage("estimates.refused.noneChosen");
    }

    @Test
    void aLineThatNamesAClientIsNotForEverybody() {
        String name = house.as(
                        roles.ana(), () -> scene.bean(ClientRegister.class).details(roles.client()))
                .legalName();
        estimate = scene.begun(roles);
        scene.write(
                roles,
                estimate,
                "0",
                List.of(LineDraft.hours(Discipline.PRODUCTION, "Print for " + name, "2", VAT)
                        .as(LineKind.BOUGHT_IN, "150", "10")));
        assertThatThrownBy(this::keep).hasMessage("estimates.refused.namesAClient");
    }

    private List<UUID> offered() {
        return house.as(roles.ana(), () -> library.offered().get()).stream()
                .map(LibraryLine::id)
                .toList();
    }

    private LibraryLineId keep() {
        return house.as(roles.ana(), () -> library.keep(roles.ana(), estimate, 1));
    }
}
