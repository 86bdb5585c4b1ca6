package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ProjectId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateHanding;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.estimates.EstimateState;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A client is asked about a price once: in a proposal or by itself (EST-1, PRO-3). */
@JobbagTest
class EstimatesOfferedTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private EstimateScene estimates;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;
    private ProposalId proposal;
    private EstimateId estimate;

    @BeforeEach
    void presented() {
        roles = house.roles();
        proposal = scene.presented(roles);
        estimate = new EstimateId(
                Objects.requireNonNull(scene.show(roles, proposal).estimate()));
    }

    @Test
    void whatStandsBeforeTheClientInAProposalIsNotSentByItselfUntilThatIsTakenBack()
            throws UnsupportedEncodingException {
        assertThat(page()).contains(home() + "/sending").doesNotContain("Within a proposal at the client");
        scene.offered(roles, proposal);

        assertThat(page())
                .contains("Within a proposal at the client", "/proposals/" + proposal.value())
                .doesNotContain(home() + "/sending");
        assertThatExceptionOfType(Refused.class).isThrownBy(this::send).withMessage("estimates.refused.offered");
        assertThat(estimates.show(roles, estimate).state()).isEqualTo(EstimateState.DRAFT);

        scene.change(
                roles,
                proposal,
                version -> scene.bean(Offering.class).recall(roles.ana(), proposal, version, "Too dear"));
        assertThat(page()).contains(home() + "/sending").doesNotContain("Within a proposal at the client");
        estimates.sent(roles, estimate);
        assertThat(estimates.show(roles, estimate).state()).isEqualTo(EstimateState.WITH_CLIENT);
    }

    @Test
    void aProposalIsNotOfferedWhileItsEstimateIsSignedAlone() {
        estimates.sent(roles, estimate);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.offered(roles, proposal))
                .withMessage("estimates.refused.askedAlone");
        assertThat(scene.show(roles, proposal).revision()).isZero();
    }

    @Test
    void anotherEstimateTiedInTheMeantimeFreesNothingThatTheClientHas() {
        scene.offered(roles, proposal);
        EstimateId other = estimates.written(roles);
        ProposalDetails shown = scene.show(roles, proposal);
        ProposalDraft draft = ProposalScene.draft(roles, new ProjectId(shown.project()), other);
        scene.change(
                roles, proposal, version -> scene.bean(Proposing.class).change(roles.ana(), proposal, version, draft));

        assertThatExceptionOfType(Refused.class).isThrownBy(this::send).withMessage("estimates.refused.offered");
    }

    @Test
    void ofBothAtOnceOneGoes() throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(2);
        int version = scene.show(roles, proposal).version();
        Callable<String> offer = () -> answer(
                together,
                () -> scene.as(roles.ana(), () -> scene.bean(Offering.class).offer(roles.ana(), proposal, version)));
        Callable<String> send = () -> answer(together, this::send);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<String> answers = two.invokeAll(List.of(offer, send)).stream()
                    .map(EstimatesOfferedTest::got)
                    .toList();
            assertThat(answers)
                    .isIn(
                            List.of("done", "estimates.refused.offered"),
                            List.of("estimates.refused.askedAlone", "done"));
        } finally {
            two.shutdown();
        }
    }

    private void send() {
        int version = estimates.show(roles, estimate).version();
        scene.as(roles.ana(), () -> scene.bean(EstimateHanding.class).send(roles.ana(), estimate, version));
    }

    private static String answer(CyclicBarrier together, Runnable work) throws Exception {
        together.await();
        try {
            work.run();
            return "done";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private static String got(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private String home() {
        return "/estimates/" + estimate.value();
    }

    private String page() throws UnsupportedEncodingException {
        return web.get()
                .uri(home())
                .with(People.as(roles.ana()))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
