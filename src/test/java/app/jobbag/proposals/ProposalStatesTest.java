package app.jobbag.proposals;

import static app.jobbag.proposals.ProposalState.LOST;
import static app.jobbag.proposals.ProposalState.OUTLINE;
import static app.jobbag.proposals.ProposalState.OUTLINE_SENT;
import static app.jobbag.proposals.ProposalState.PREPARED;
import static app.jobbag.proposals.ProposalState.PRESENTED;
import static app.jobbag.proposals.ProposalState.WITHDRAWN;
import static app.jobbag.proposals.ProposalState.WON;
import static app.jobbag.proposals.ProposalVerb.ACCEPT;
import static app.jobbag.proposals.ProposalVerb.CHECK;
import static app.jobbag.proposals.ProposalVerb.CLOSE;
import static app.jobbag.proposals.ProposalVerb.CONVERT;
import static app.jobbag.proposals.ProposalVerb.LOSE;
import static app.jobbag.proposals.ProposalVerb.OFFER;
import static app.jobbag.proposals.ProposalVerb.PREPARE;
import static app.jobbag.proposals.ProposalVerb.PRESENT;
import static app.jobbag.proposals.ProposalVerb.RECALL;
import static app.jobbag.proposals.ProposalVerb.REVIEW;
import static app.jobbag.proposals.ProposalVerb.SEND_BACK;
import static app.jobbag.proposals.ProposalVerb.SEND_OUTLINE;
import static app.jobbag.proposals.ProposalVerb.WITHDRAW;
import static app.jobbag.proposals.ProposalVerb.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRO-1: every state with everything that can be done to it, and every pair of states in the database. */
@JobbagTest
class ProposalStatesTest {
    private static final Map<ProposalState, Set<ProposalVerb>> ALLOWED = Map.of(
            OUTLINE, Set.of(WRITE, CHECK, SEND_OUTLINE, WITHDRAW),
            OUTLINE_SENT, Set.of(WRITE, CHECK, PREPARE, LOSE, WITHDRAW),
            PREPARED, Set.of(WRITE, PRESENT, LOSE, WITHDRAW),
            PRESENTED, Set.of(WRITE, OFFER, RECALL, ACCEPT, SEND_BACK, REVIEW, LOSE, WITHDRAW),
            WON, Set.of(REVIEW, CLOSE, CONVERT),
            LOST, Set.of(REVIEW, CLOSE),
            WITHDRAWN, Set.of(REVIEW, CLOSE));

    private static final Map<ProposalState, Set<ProposalState>> NEXT = Map.of(
            OUTLINE, Set.of(OUTLINE_SENT, WITHDRAWN),
            OUTLINE_SENT, Set.of(PREPARED, LOST, WITHDRAWN),
            PREPARED, Set.of(PRESENTED, LOST, WITHDRAWN),
            PRESENTED, Set.of(WON, LOST, WITHDRAWN));

    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachStateAllowsWhatItAllows() {
        for (ProposalState state : ProposalState.values()) {
            for (ProposalVerb verb : ProposalVerb.values()) {
                assertThat(state.allows(verb))
                        .as(state + " " + verb)
                        .isEqualTo(ALLOWED.getOrDefault(state, Set.of()).contains(verb));
            }
        }
    }

    @Test
    void theDatabaseKnowsNoOtherWay() {
        DeliverableScene.Roles roles = house.roles();
        EnumMap<ProposalState, ProposalId> there = new EnumMap<>(ProposalState.class);
        there.put(OUTLINE, scene.begun(roles));
        ProposalId sent = scene.begun(roles);
        scene.sendOutline(roles, sent);
        there.put(OUTLINE_SENT, sent);
        ProposalId prepared = scene.begun(roles);
        scene.prepare(roles, prepared);
        there.put(PREPARED, prepared);
        there.put(PRESENTED, scene.presented(roles));
        there.put(WON, scene.won(roles));
        there.put(LOST, ended(roles, true));
        there.put(WITHDRAWN, ended(roles, false));
        there.forEach((from, id) -> {
            for (ProposalState to : ProposalState.values()) {
                if (to != from && !NEXT.getOrDefault(from, Set.of()).contains(to)) {
                    assertThatThrownBy(() -> move(roles, id, to))
                            .as(from + " to " + to)
                            .isInstanceOf(DataAccessException.class);
                }
            }
            assertThat(scene.show(roles, id).state()).isEqualTo(from);
        });
        assertThatThrownBy(() -> move(roles, sent, PREPARED)).hasMessageContaining("the checklist of proposal");
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql(
                                        "update proposal set state = 'WON', ended_at = now(), accepted_id = current_id where id = ?")
                                .param(there.get(PRESENTED).value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private ProposalId ended(DeliverableScene.Roles roles, boolean lost) {
        ProposalId id = scene.presented(roles);
        Ending ending = scene.bean(Ending.class);
        scene.change(roles, id, version -> {
            if (lost) {
                ending.lose(roles.ana(), id, version, "Another agency");
            } else {
                ending.withdraw(roles.ana(), id, version, "We step back");
            }
        });
        return id;
    }

    private void move(DeliverableScene.Roles roles, ProposalId id, ProposalState to) {
        scene.as(
                roles.ana(),
                () -> jdbc.sql("update proposal set state = ?, ended_at = case when ? then now() end, end_reason = 'x',"
                                + " prepared_at = now(), presented_at = now() where id = ?")
                        .params(to.name(), to.isEnd(), id.value())
                        .update());
    }
}
