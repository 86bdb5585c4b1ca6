package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactTies;
import app.jobbag.clients.ProjectId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Percent;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** EST-1 and EST-2: written, weighed, signed, written again; made or bought. */
@JobbagTest
class EstimatesTest {
    @Autowired
    private EstimateScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private SigningScene signing;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void rowsAreKeptWithTheirNumbersAndSums() {
        EstimateId id = scene.written(roles);
        assertThat(scene.sheet(roles, id).totals().net()).isEqualTo(Money.of("3100", "EUR"));
        Sheet before = scene.sheet(roles, id);
        LineDraft posters = again(EstimateScene.posters(), before.lines().get(1).number());
        scene.write(roles, id, "10", List.of(posters, EstimateScene.concept()));
        Sheet after = scene.sheet(roles, id);
        assertThat(after.lines()).extracting(Line::number).containsExactly(2, 4);
        assertThat(after.totals().net()).isEqualTo(Money.of("2790", "EUR"));
    }

    @Test
    void hoursTakeTheRateOfTheDayTheClientsOwnFirst() {
        LineDraft hours = LineDraft.hours(Discipline.MEDIA, "Plan", "2", EstimateScene.VAT);
        EstimateId id = scene.begun(roles);
        RateCards cards = scene.bean(RateCards.class);
        for (HourRate rate : List.of(rate("70", 2), rate("75", 0), rate("90", -1))) {
            scene.as(roles.manager(), () -> cards.set(roles.manager(), roles.client(), rate));
        }
        scene.write(roles, id, "0", List.of(hours));
        assertThat(scene.sheet(roles, id).lines().get(0).unitPrice()).isEqualByComparingTo("75");
        assertThatThrownBy(() -> scene.as(roles.ana(), () -> cards.set(roles.ana(), roles.client(), rate("1", 0))))
                .isInstanceOf(NotFound.class);
    }

    private static HourRate rate(String hourly, int daysBefore) {
        return new HourRate(Discipline.MEDIA, EstimateScene.DAY.minusDays(daysBefore), Money.of(hourly, "EUR"));
    }

    @Test
    void theSignedOneIsTheBudgetAndIsFixed() {
        EstimateId id = scene.written(roles);
        scene.signed(roles, id);
        EstimateDetails signed = scene.show(roles, id);
        assertThat(signed.state()).isEqualTo(EstimateState.SIGNED);
        assertThat(signed.number()).startsWith("EST-");
        assertThat(signed.signed()).isEqualTo(signed.current());
        SignedEstimate budget = house.as(
                        roles.ana(),
                        () -> scene.bean(SignedEstimates.class).find(id).get())
                .orElseThrow();
        assertThat(budget.lines())
                .extracting(SignedEstimate.BudgetLine::text, SignedEstimate.BudgetLine::spendable)
                .containsExactly(tuple("Concept", Money.of("800", "EUR")), tuple("Posters", Money.of("2000", "EUR")));
        assertThat(budget.byDiscipline().values().stream().reduce(Money::plus))
                .contains(budget.totals().net());
        assertThatThrownBy(() -> scene.write(roles, id, "0", List.of(EstimateScene.concept())))
                .hasMessage("estimates.refused.write");
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("update estimate_line set unit_price = 1 where estimate_id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theNextVersionSaysWhyAndWhatDiffers() {
        EstimateId id = scene.written(roles);
        scene.signed(roles, id);
        scene.change(roles, id, version -> scene.bean(EstimateHanding.class).revise(roles.ana(), id, version));
        Sheet before = scene.sheet(roles, id);
        scene.write(
                roles,
                id,
                "0",
                List.of(
                        again(EstimateScene.concept(), 1).as(LineKind.HOURS, "90", "0"),
                        again(EstimateScene.film(), 3).as(Choice.CHOSEN, "A")));
        Comparison moved = Comparison.between(before, scene.sheet(roles, id));
        assertThat(moved.moves())
                .extracting(LineMove::number, LineMove::kind)
                .containsExactly(
                        tuple(1, LineMove.Kind.CHANGED),
                        tuple(3, LineMove.Kind.CHANGED),
                        tuple(2, LineMove.Kind.REMOVED));
        assertThat(moved.difference()).isEqualTo(Money.of("-1300", "EUR"));
        assertThatThrownBy(() -> scene.sent(roles, id)).hasMessage("estimates.refused.noReason");
        EstimateDetails open = scene.show(roles, id);
        EstimateDraft draft = new EstimateDraft(
                open.title(), new ProjectId(open.project()), open.datedOn(), open.language(), roles.marta(), "A film");
        scene.change(roles, id, version -> scene.bean(Estimating.class).change(roles.ana(), id, version, draft));
        scene.signed(roles, id);
        assertThat(scene.show(roles, id).revision()).isEqualTo(2);
    }

    @Test
    void whatTheClientRefusesGoesBackToDraftWithItsReason() {
        EstimateId id = scene.written(roles);
        SignatureRequestId request = scene.sent(roles, id);
        int version = signing.details(roles.signers(), request).version();
        Refusal refusal = new Refusal(version, "Too dear", Device.of("192.0.2.7", "Firefox"));
        CodeProof proof = signing.prove(roles.signers(), request, signing.mailedCode(roles.signers(), request));
        signing.asMarta(roles.signers(), () -> {
            scene.bean(ContactSigning.class).refuse(roles.marta(), request, proof, refusal);
            return id;
        });
        EstimateDetails back = scene.show(roles, id);
        assertThat(back.state()).isEqualTo(EstimateState.DRAFT);
        assertThat(back.sentBack()).contains("Too dear");
        assertThat(back.signed()).isNull();
    }

    @Test
    void belowTheFloorAManagerApprovesBeforeItIsSent() {
        EstimateId id = scene.written(roles);
        scene.as(
                roles.manager(),
                () -> scene.bean(MarginFloors.class).set(roles.manager(), roles.client(), Percent.of("95")));
        EstimateDeciding deciding = scene.bean(EstimateDeciding.class);
        assertThatThrownBy(() -> scene.sent(roles, id)).hasMessage("estimates.refused.belowFloor");
        scene.change(roles, id, version -> deciding.submit(roles.ana(), id, version));
        int version = scene.show(roles, id).version();
        assertThatThrownBy(() -> scene.as(roles.ana(), () -> deciding.approve(roles.ana(), id, version)))
                .isInstanceOf(NotFound.class);
        scene.as(roles.manager(), () -> deciding.approve(roles.manager(), id, version));
        scene.sent(roles, id);
        assertThat(scene.show(roles, id).state()).isEqualTo(EstimateState.WITH_CLIENT);
        assertThat(scene.show(roles, id).approvedByName())
                .isEqualTo(roles.manager().name());
    }

    @Test
    void makeOrBuyIsKeptWithItsReason() {
        EstimateId id = scene.written(roles);
        MakingOrBuying making = scene.bean(MakingOrBuying.class);
        MakeOrBuy.Draft silent = new MakeOrBuy.Draft(0, BigDecimal.TEN, BigDecimal.ZERO, MakeOrBuy.Decision.MAKE, "");
        assertThatThrownBy(() -> scene.as(roles.ana(), () -> making.decide(roles.ana(), id, 2, silent)))
                .hasMessage("estimates.refused.decisionReason");
        MakeOrBuy.Draft said =
                new MakeOrBuy.Draft(0, BigDecimal.TEN, BigDecimal.ZERO, MakeOrBuy.Decision.MAKE, "We have the plotter");
        scene.as(roles.ana(), () -> making.decide(roles.ana(), id, 2, said));
        MakeOrBuy kept = house.as(roles.ana(), () -> making.of(id, 2).get());
        assertThat(kept.decision()).isEqualTo(MakeOrBuy.Decision.MAKE);
        assertThat(kept.decidedByName()).isEqualTo(roles.ana().name());
    }

    @Test
    void aContactWhoIsToSignIsNotArchivedUnseen() {
        EstimateId id = scene.written(roles);
        List<ContactTies.Tie> ties =
                house.as(roles.ana(), () -> scene.bean(ContactBook.class).ties(roles.marta()));
        assertThat(ties).extracting(ContactTies.Tie::url).contains("/estimates/" + id.value());
    }

    private static LineDraft again(LineDraft draft, int number) {
        return new LineDraft(
                number,
                draft.kind(),
                draft.discipline(),
                draft.text(),
                draft.quantity(),
                Objects.requireNonNull(draft.unitPrice()),
                draft.percent(),
                draft.discount(),
                draft.tax(),
                draft.choice(),
                draft.alternative());
    }
}
