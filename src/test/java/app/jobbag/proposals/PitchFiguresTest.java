package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.kernel.Money;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pipeline by stage and value, win rate and what pitching takes, to the cent and by currency. */
@JobbagTest
class PitchFiguresTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private EstimateScene estimates;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void stagesSumUpWhatTheirProposalsMayBring() {
        scene.begun(roles);
        scene.sendOutline(roles, scene.begun(roles));
        ProposalId offered = scene.presented(roles);
        scene.offered(roles, offered);
        List<Pipeline.Stage> stages =
                house.as(roles.ana(), () -> scene.bean(Pipeline.class).stages().get());
        assertThat(stages)
                .extracting(Pipeline.Stage::state)
                .containsExactly(ProposalState.OUTLINE, ProposalState.OUTLINE_SENT, ProposalState.PRESENTED);
        assertThat(stages).allSatisfy(each -> {
            assertThat(each.pitches()).isOne();
            assertThat(each.unvalued()).isZero();
            assertThat(each.values()).extracting(Pipeline.Sum::money).containsExactly(Money.of("3100", "EUR"));
        });
        assertThat(Pipeline.whole(stages)).containsExactly(Money.of("9300", "EUR"));
        assertThat(text(roles.ana(), "/proposals?state=PRESENTED")).contains("3,100.00");
    }

    @Test
    void whatWasWonIsCountedByCurrencyAndPitchesOfAProjectShareItsCost() {
        ProposalId won = pitched();
        scene.accept(roles, scene.offered(roles, won));
        ProposalId lost = pitched();
        scene.change(roles, lost, version -> scene.bean(Ending.class).lose(roles.ana(), lost, version, "Price"));
        spend(won, "10.01");
        PitchFigures.Row row = byClient();
        assertThat(row.won()).isOne();
        assertThat(row.lost()).isOne();
        assertThat(Objects.requireNonNull(row.winRate()).value()).isEqualByComparingTo("50");
        assertThat(row.key()).isEqualTo(roles.client().value().toString());
        assertThat(row.values()).extracting(Pipeline.Sum::money).containsExactly(Money.of("3100", "EUR"));
        assertThat(row.costs()).extracting(Pipeline.Sum::money).containsExactly(Money.of("10.01", "EUR"));
        assertThat(house.as(
                        roles.ana(),
                        () -> scene.bean(PitchFigures.class).byClient(1999).get()))
                .isEmpty();
    }

    @Test
    void costIsInNobodysFileButOfThoseWhoMaySeeIt() {
        ProposalId won = pitched();
        scene.accept(roles, scene.offered(roles, won));
        spend(won, "77.77");
        String file = "/proposals/figures.csv";
        assertThat(text(roles.manager(), file)).contains("77.77", "Cost");
        assertThat(text(roles.ana(), file)).contains("3100.00").doesNotContain("77.77", "Cost");
        assertThat(text(roles.ana(), "/proposals/figures")).doesNotContain("77.77");
    }

    private PitchFigures.Row byClient() {
        return house.as(
                roles.ana(),
                () -> scene.bean(PitchFigures.class).byClient(null).get().get(0));
    }

    /** In the project of the scene's order. */
    private ProposalId pitched() {
        ProposalId id = scene.begun(roles, estimates.writtenForTheOrder(roles));
        scene.compose(roles, id, new SectionDraft(SectionKind.PRICE, "Price", "As we said", ""));
        scene.present(roles, id);
        return id;
    }

    /** An hour of that order. */
    private void spend(ProposalId id, String cost) {
        house.as(
                roles.manager(),
                () -> jdbc.sql(
                                "insert into time_entry (id, client_id, order_id, person_id, worked_on, hours, note, rate, cost,"
                                        + " booked_at) select gen_random_uuid(), w.client_id, w.id, ?, p.created_at::date, 1, '', ?, ?,"
                                        + " p.created_at from work_order w join proposal p on p.id = ? where w.id = ?")
                        .params(roles.nuria().id().value(), new BigDecimal(cost), new BigDecimal(cost))
                        .params(id.value(), roles.order().value())
                        .update());
    }

    private String text(SignedIn who, String address) {
        try {
            return web.get()
                    .uri(address)
                    .with(People.as(who))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
