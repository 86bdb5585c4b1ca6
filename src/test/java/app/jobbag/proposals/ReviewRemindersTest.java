package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRO-4: the review of what was presented is asked for at once, and again when it is late; each once. */
@JobbagTest
class ReviewRemindersTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private ReviewReminders reminders;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void saysOnceThatItIsDueAndOnceThatItIsLate() {
        ProposalId id = scene.presented(roles);
        Instant presented = Objects.requireNonNull(scene.show(roles, id).presentedAt());
        runAt(presented.plus(Duration.ofHours(1)));
        assertThat(said(id)).doesNotContain("reviewDue");
        runAt(presented.plus(Duration.ofHours(3)));
        runAt(presented.plus(Duration.ofHours(4)));
        assertThat(said(id)).containsOnlyOnce("reviewDue").doesNotContain("reviewLate");
        runAt(presented.plus(Duration.ofHours(49)));
        runAt(presented.plus(Duration.ofHours(50)));
        assertThat(said(id)).containsOnlyOnce("reviewDue").containsOnlyOnce("reviewLate");
        assertThat(told(id)).isPositive();
    }

    @Test
    void isSilentOnceItIsReviewed() {
        ProposalId id = scene.presented(roles);
        ReviewDraft said = new ReviewDraft(Reached.YES, Cause.NONE, "Bring the model");
        scene.change(roles, id, version -> scene.bean(Ending.class).review(roles.ana(), id, version, said));
        runAt(Objects.requireNonNull(scene.show(roles, id).presentedAt()).plus(Duration.ofHours(60)));
        assertThat(said(id)).doesNotContain("reviewDue", "reviewLate");
    }

    private long told(ProposalId id) {
        return house.as(
                roles.ana(),
                () -> jdbc.sql("select count(*) from notice where object_id = ? and person_id = ?")
                        .params(id.value(), roles.ana().id().value())
                        .query(Long.class)
                        .single());
    }

    private void runAt(Instant moment) {
        clock.at(moment, () -> Viewers.as(new Viewer.Everything("test"), reminders::run));
    }

    private List<String> said(ProposalId id) {
        return house.as(roles.ana(), () -> scene.bean(Trail.class).of("proposal", id.value())).stream()
                .map(TrailEntry::verb)
                .toList();
    }
}
