package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRO-1: first the outline, then the presentation. */
@JobbagTest
class OutlineFirstTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void theOutlineLeavesBeforeThePresentationBegins() {
        ProposalId id = scene.begun(roles);
        ProposalDetails open = scene.show(roles, id);
        MeetingId past = meeting(Instant.now().minus(Duration.ofDays(2)));
        assertThatThrownBy(() -> tie(open, past)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("proposals.refused.tooEarly");
            assertThat(refused.field()).isEqualTo("meeting");
        });
        MeetingId coming = meeting(Instant.now().plus(Duration.ofDays(2)));
        tie(open, coming);
        begins(coming, Instant.now().minus(Duration.ofHours(3)));
        assertThatThrownBy(() -> scene.sendOutline(roles, id)).hasMessage("proposals.refused.metBefore");
        begins(coming, Instant.now().plus(Duration.ofDays(2)));
        scene.prepare(roles, id);
        assertThatThrownBy(() -> tie(open, past)).hasMessage("proposals.refused.tooEarly");
        begins(coming, Instant.now().minus(Duration.ofHours(3)));
        Preparing preparing = scene.bean(Preparing.class);
        assertThatThrownBy(() -> scene.change(roles, id, version -> preparing.present(roles.ana(), id, version)))
                .hasMessage("proposals.refused.tooEarly");
    }

    private void tie(ProposalDetails open, MeetingId meeting) {
        ProposalDraft draft = new ProposalDraft(
                open.title(),
                null,
                open.language(),
                open.objectives(),
                open.outline(),
                roles.marta(),
                new ProposalDraft.Ties(meeting, null, null),
                null);
        scene.change(
                roles,
                open.id(),
                version -> scene.bean(Proposing.class).change(roles.ana(), open.id(), version, draft));
    }

    private MeetingId meeting(Instant begins) {
        MeetingId id = new MeetingId(Ids.next());
        scene.as(
                roles.ana(),
                () -> jdbc.sql("""
                        insert into meeting (id, client_id, version, kind, subject, purpose, local_start, zone, starts_at, duration,
                            place, call_link, executive_reason, state, planned_by, cancel_reason, created_at)
                        values (?, ?, 0, 'PRESENTATION', 'Pitch', '', now(), 'Europe/Madrid', now(), 60, 'Here', '', '', 'PLANNED',
                            ?, '', now())""")
                        .params(
                                id.value(),
                                roles.client().value(),
                                roles.ana().id().value())
                        .update());
        begins(id, begins);
        return id;
    }

    /** One that has begun counts as held, whatever its minutes say. */
    private void begins(MeetingId id, Instant at) {
        scene.as(
                roles.ana(),
                () -> jdbc.sql("""
                        update meeting set starts_at = :at, local_start = :at at time zone 'Europe/Madrid',
                            state = case when :at < now() then 'HELD' else 'PLANNED' end,
                            ended_at = case when :at < now() then now() end, ended_by = case when :at < now() then planned_by end
                        where id = :id""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update());
    }
}
