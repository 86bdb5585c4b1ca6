package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRO-1 to PRO-5: from the outline to a signed acceptance with a chosen option, and what comes of it. */
@JobbagTest
class ProposalsTest {
    @Autowired
    private ProposalScene scene;

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
    void theOutlineGoesByMailWithItsPaperAndIsFixed() {
        ProposalId id = scene.begun(roles);
        scene.sendOutline(roles, id);
        ProposalDetails sent = scene.show(roles, id);
        assertThat(sent.state()).isEqualTo(ProposalState.OUTLINE_SENT);
        assertThat(sent.number()).startsWith("PRO-");
        assertThat(sent.outlinePaper()).isNotNull();
        assertThat(jdbcInScope("select count(*) from outbox where subject = 'proposal' and subject_id = ?", id))
                .isOne();
        ProposalDraft other = new ProposalDraft(
                sent.title(),
                null,
                sent.language(),
                "",
                "Another outline",
                roles.marta(),
                ProposalDraft.Ties.NONE,
                null);
        assertThatThrownBy(() -> scene.change(
                        roles, id, version -> scene.bean(Proposing.class).change(roles.ana(), id, version, other)))
                .hasMessage("proposals.refused.outlineLeft");
    }

    @Test
    void isNotPreparedWhileALineOfTheChecklistIsOpen() {
        ProposalId id = scene.begun(roles);
        scene.sendOutline(roles, id);
        Preparing preparing = scene.bean(Preparing.class);
        assertThatThrownBy(() -> scene.change(roles, id, version -> preparing.prepare(roles.ana(), id, version)))
                .hasMessage("proposals.refused.unchecked");
        CheckDraft silent = new CheckDraft(CheckItem.REHEARSAL, CheckState.WAIVED, "");
        assertThatThrownBy(() ->
                        scene.change(roles, id, version -> preparing.check(roles.ana(), id, version, List.of(silent))))
                .hasMessage("proposals.refused.waivedSilently");
        CheckDraft nowhere = new CheckDraft(CheckItem.PLACE, CheckState.DONE, "Somewhere");
        assertThatThrownBy(() ->
                        scene.change(roles, id, version -> preparing.check(roles.ana(), id, version, List.of(nowhere))))
                .hasMessage("proposals.refused.noMeeting");
        scene.check(roles, id);
        scene.change(roles, id, version -> preparing.prepare(roles.ana(), id, version));
        assertThat(scene.show(roles, id).state()).isEqualTo(ProposalState.PREPARED);
    }

    @Test
    void placeholdersAreDataFromAFixedList() {
        ProposalId id = scene.composed(roles);
        Offer offer = house.as(
                roles.ana(),
                () -> scene.bean(ProposalQueries.class)
                        .offer(scene.bean(ProposalQueries.class).details(id).get()));
        assertThat(offer.sections().get(0).text())
                .isEqualTo("For " + scene.show(roles, id).clientName());
        assertThat(offer.sections().get(0).notes()).isEmpty();
        SectionDraft wrong = new SectionDraft(SectionKind.TEXT, "Team", "{client.secret}", "");
        assertThatThrownBy(() -> scene.compose(roles, id, wrong)).hasMessage("proposals.refused.placeholder");
        assertThat(new Placeholders(Map.of("client.name", "{today}", "today", "now")).fill("{client.name}"))
                .isEqualTo("{today}");
    }

    @Test
    void theClientChoosesAnOptionAndSignsExactlyThat() {
        ProposalId id = scene.presented(roles);
        SignatureRequestId first = scene.offered(roles, id);
        SignatureRequestId second = scene.chosen(roles, id, Set.of(ProposalScene.FILM));
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> scene.accept(roles, first)).isInstanceOf(RuntimeException.class);
        scene.accept(roles, second);
        ProposalDetails won = scene.show(roles, id);
        assertThat(won.state()).isEqualTo(ProposalState.WON);
        assertThat(won.accepted()).isEqualTo(won.current());
        Offered accepted = accepted(won);
        assertThat(accepted.chosenBy()).isEqualTo(roles.marta().value());
        assertThat(accepted.sheet().totals().net()).isEqualTo(Money.of("4000", "EUR"));
        assertThat(won.versions().get(0).total())
                .isEqualByComparingTo(accepted.sheet().totals().total().amount());
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("update proposal_version set net = 1 where id = ?")
                                .param(accepted.id())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> scene.compose(roles, id, new SectionDraft(SectionKind.TEXT, "More", "", "")))
                .hasMessage("proposals.refused.write");
    }

    @Test
    void whatTheClientTurnsDownCanBeOfferedAnew() {
        ProposalId id = scene.presented(roles);
        SignatureRequestId request = scene.offered(roles, id);
        int version = signing.details(roles.signers(), request).version();
        Refusal refusal = new Refusal(version, "Too dear", Device.of("192.0.2.7", "Firefox"));
        CodeProof proof = signing.prove(roles.signers(), request, signing.mailedCode(roles.signers(), request));
        signing.asMarta(roles.signers(), () -> {
            scene.bean(ContactSigning.class).refuse(roles.marta(), request, proof, refusal);
            return id;
        });
        assertThat(scene.show(roles, id).state()).isEqualTo(ProposalState.PRESENTED);
        assertThat(scene.show(roles, id).sentBack()).contains("Too dear");
        scene.accept(roles, scene.offered(roles, id));
        assertThat(scene.show(roles, id).revision()).isEqualTo(2);
    }

    @Test
    void isNotClosedBeforeItsReview() {
        ProposalId id = scene.presented(roles);
        Ending ending = scene.bean(Ending.class);
        scene.change(roles, id, version -> ending.lose(roles.ana(), id, version, "Another agency"));
        assertThatThrownBy(() -> scene.change(roles, id, version -> ending.close(roles.ana(), id, version)))
                .hasMessage("proposals.refused.noReview");
        ReviewDraft silent = new ReviewDraft(Reached.NO, Cause.NONE, "");
        assertThatThrownBy(() -> scene.change(roles, id, version -> ending.review(roles.ana(), id, version, silent)))
                .hasMessage("proposals.refused.cause");
        ReviewDraft unlearnt = new ReviewDraft(Reached.YES, Cause.NONE, "");
        assertThatThrownBy(() -> scene.change(roles, id, version -> ending.review(roles.ana(), id, version, unlearnt)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.parts())
                                .extracting(Refused::field)
                                .containsExactly("cause", "lessons"));
        ReviewDraft said = new ReviewDraft(Reached.NO, Cause.PRICE, "Ask for the budget first");
        scene.change(roles, id, version -> ending.review(roles.ana(), id, version, said));
        scene.change(roles, id, version -> ending.close(roles.ana(), id, version));
        assertThat(scene.show(roles, id).isClosed()).isTrue();
    }

    @Test
    void oneReviewedBeforeItWasLostIsNotClosedUntilTheLossIsExplained() {
        ProposalId id = scene.presented(roles);
        Ending ending = scene.bean(Ending.class);
        ReviewDraft content = new ReviewDraft(Reached.YES, Cause.NONE, "Bring the model");
        scene.change(roles, id, version -> ending.review(roles.ana(), id, version, content));
        scene.change(roles, id, version -> ending.lose(roles.ana(), id, version, "Another agency"));
        assertThat(scene.show(roles, id).isReviewOwed()).isTrue();
        assertThatThrownBy(() -> scene.change(roles, id, version -> ending.close(roles.ana(), id, version)))
                .hasMessage("proposals.refused.unexplained");
        ReviewDraft said = new ReviewDraft(Reached.YES, Cause.COMPETITOR, "Meet the decider too");
        scene.change(roles, id, version -> ending.review(roles.ana(), id, version, said));
        scene.change(roles, id, version -> ending.close(roles.ana(), id, version));
        assertThat(scene.show(roles, id).isReviewOwed()).isFalse();
    }

    private Offered accepted(ProposalDetails won) {
        return house.as(
                        roles.ana(),
                        () -> scene.bean(ProposalQueries.class)
                                .version(Objects.requireNonNull(won.accepted()))
                                .get())
                .orElseThrow();
    }

    private long jdbcInScope(String sql, ProposalId id) {
        return house.as(
                roles.ana(),
                () -> jdbc.sql(sql).param(id.value()).query(Long.class).single());
    }
}
