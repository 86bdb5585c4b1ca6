package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.estimates.SignedEstimate;
import app.jobbag.estimates.SignedEstimates;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.BriefTemplates;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pitch from its outline to work: what the client signed with the option it chose is what the orders sum to. */
@JobbagTest
class PitchStoryTest {
    /** The row that is only offered. */
    private static final int OPTION = 4;

    @Autowired
    private ProposalScene scene;

    @Autowired
    private EstimateScene estimates;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "CNY", "JPY"})
    void becomesAProjectWhoseOrdersSumToWhatWasSignedWithItsOption(String code) {
        Currency currency = Currency.getInstance(code);
        DeliverableScene.Roles roles = house.roles();
        payIn(roles, code);
        EstimateId estimate = estimates.uneven(roles);
        ProposalId id = presented(roles, estimate);
        scene.offered(roles, id);
        Money offered = net(roles, id);
        scene.accept(roles, scene.chosen(roles, id, Set.of(OPTION)));
        assertThat(scene.show(roles, id).state()).isEqualTo(ProposalState.WON);
        Money accepted = house.as(
                        roles.ana(),
                        () -> scene.bean(SignedEstimates.class).find(estimate).get())
                .map(SignedEstimate::totals)
                .orElseThrow()
                .net();
        assertThat(accepted.currency()).isEqualTo(currency);
        assertThat(accepted.compareTo(offered)).isPositive();
        convert(roles, id);
        List<Money> orders = scene.show(roles, id).orders().stream()
                .map(each -> new Money(Objects.requireNonNull(each.estimate()), currency))
                .toList();
        assertThat(orders).hasSize(3);
        assertThat(Money.sum(currency, orders)).isEqualTo(accepted);
    }

    private void payIn(DeliverableScene.Roles roles, String code) {
        house.as(
                roles.manager(),
                () -> jdbc.sql("update client set currency = ? where id = ?")
                        .params(code, roles.client().value())
                        .update());
    }

    private ProposalId presented(DeliverableScene.Roles roles, EstimateId estimate) {
        ProposalId id = scene.begun(roles, estimate);
        scene.compose(roles, id, new SectionDraft(SectionKind.TEXT, "Idea", "For {client.name}", ""));
        scene.compose(roles, id, new SectionDraft(SectionKind.PRICE, "Price", "As we said", ""));
        scene.present(roles, id);
        return id;
    }

    private Money net(DeliverableScene.Roles roles, ProposalId id) {
        return house.as(
                roles.ana(),
                () -> scene.bean(ProposalQueries.class)
                        .offer(scene.show(roles, id))
                        .totals()
                        .net());
    }

    private void convert(DeliverableScene.Roles roles, ProposalId id) {
        BriefTemplates briefs = scene.bean(BriefTemplates.class);
        ConversionDraft draft = house.as(
                roles.ana(),
                () -> new ConversionDraft(
                        List.of(
                                order(briefs, Discipline.CREATIVE),
                                order(briefs, Discipline.MEDIA),
                                order(briefs, Discipline.PRODUCTION)),
                        LocalDate.of(2027, 1, 11)));
        scene.change(roles, id, version -> scene.bean(Converting.class).convert(roles.ana(), id, version, draft));
    }

    private static ConversionDraft.Order order(BriefTemplates briefs, Discipline discipline) {
        return new ConversionDraft.Order(discipline, briefs.current("poster").id(), "Work of " + discipline);
    }
}
