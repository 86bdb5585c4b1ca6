package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderStatus;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class RoutingTest {
    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private SigningCast cast;

    @Autowired
    private DeliverableRegister register;

    @Autowired
    private Routing routing;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void anOrder() {
        roles = scene.roles();
    }

    @Test
    void goesFromStepToStepAndDeliversTheOrder() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        assertThat(state(id)).isEqualTo(DeliverableState.INTERNAL);

        SignatureRequestId request = scene.withTheClient(roles, id);
        assertThat(state(id)).isEqualTo(DeliverableState.WITH_CLIENT);
        assertThat(scene.order(roles).status()).isEqualTo(OrderStatus.ISSUED);

        signing.signAsMarta(roles.signers(), request);
        assertThat(state(id)).isEqualTo(DeliverableState.SIGNED);
        assertThat(scene.order(roles).status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(scene.as(roles.ana(), () -> trail.of("deliverable", id.value())))
                .extracting(TrailEntry::verb)
                .containsExactly(
                        "signed", "stepSigned", "stepSigned", "stepSigned", "stepSigned", "uploaded", "planned");
    }

    @Test
    void reachesTheClientAfterEveryInnerStepOnly() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        scene.sign(roles, roles.nuria(), id);
        scene.sign(roles, roles.luis(), id);
        assertThat(mails(id)).isEmpty();
        assertThatThrownBy(() -> scene.sign(roles, roles.nuria(), id)).isInstanceOf(Refused.class);
        assertThat(state(id)).isEqualTo(DeliverableState.INTERNAL);

        scene.sign(roles, roles.ana(), id);

        assertThat(mails(id))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipientName()).isEqualTo("Marta Gil"));
    }

    @Test
    void aNewVersionStartsAgainAndKillsTheOldRequest() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        SignatureRequestId old = scene.withTheClient(roles, id);

        scene.upload(roles, id);

        assertThat(state(id)).isEqualTo(DeliverableState.INTERNAL);
        assertThat(signing.details(roles.signers(), old).state()).isEqualTo(RequestState.REPLACED);
        assertThat(scene.details(roles, id).versions()).hasSize(2);
        assertThatThrownBy(() -> signing.signAsMarta(roles.signers(), old)).isInstanceOf(Refused.class);
    }

    @Test
    void isSentBackWithAReasonAndTakesANewVersion() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        int seen = scene.request(roles, id).version();
        scene.as(roles.nuria(), () -> {
            routing.sendBack(
                    roles.nuria(), id, new Refusal(seen, "Wrong phone number", Device.of("192.0.2.7", "Firefox")));
            return id;
        });
        assertThat(state(id)).isEqualTo(DeliverableState.SENT_BACK);

        scene.upload(roles, id);

        assertThat(state(id)).isEqualTo(DeliverableState.INTERNAL);
    }

    @Test
    void theOrderWaitsForItsLastDeliverable() {
        DeliverableId poster = scene.uploaded(roles, "Poster");
        DeliverableId leaflet = scene.uploaded(roles, "Leaflet");
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, poster));
        assertThat(scene.order(roles).status()).isEqualTo(OrderStatus.ISSUED);

        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, leaflet));

        assertThat(scene.order(roles).status()).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void twoLastSignaturesAtOnceDeliverTheOrderOnce() throws Exception {
        SignatureRequestId poster = scene.withTheClient(roles, scene.uploaded(roles, "Poster"));
        SignatureRequestId leaflet = scene.withTheClient(roles, scene.uploaded(roles, "Leaflet"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<SignatureRequestId>> signatures = both.invokeAll(List.of(signing(poster), signing(leaflet)));
        both.shutdown();
        for (Future<SignatureRequestId> each : signatures) {
            each.get();
        }

        assertThat(scene.order(roles).status()).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void nobodySignsForAnOrderThatWasStopped() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        SignatureRequestId request = scene.withTheClient(roles, id);
        scene.as(roles.ana(), () -> {
            decisions.hold(roles.ana(), roles.order(), scene.order(roles).version(), "The budget is being discussed");
            return id;
        });

        assertThatThrownBy(() -> signing.signAsMarta(roles.signers(), request))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("deliverables.refused.orderIdle"));
        assertThat(state(id)).isEqualTo(DeliverableState.WITH_CLIENT);
    }

    @Test
    void aStepDoesNotExistForAnybodyElse() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        SignedIn other = cast.person("Pablo Sanz", Role.AE);
        assertThatThrownBy(() -> scene.sign(roles, roles.manager(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.sign(roles, other, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyContactsWithTheRightSignLast() {
        DeliverableDraft fit = scene.draft(roles, "Poster");
        ContactId stranger = scene.roles().marta();
        DeliverableDraft unfit = new DeliverableDraft("Poster", fit.inner(), "Client", stranger);
        assertThatThrownBy(() -> scene.as(roles.ana(), () -> register.plan(roles.ana(), roles.order(), unfit)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("deliverables.refused.contactMayNot"));
    }

    @Test
    void noSetterMakesItSigned() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("update deliverable set state = 'SIGNED' where id = ?")
                                .param(id.value())
                                .update()))
                .hasStackTraceContaining("without the client's signature");
    }

    private Callable<SignatureRequestId> signing(SignatureRequestId request) {
        return () -> {
            signing.signAsMarta(roles.signers(), request);
            return request;
        };
    }

    private DeliverableState state(DeliverableId id) {
        return scene.details(roles, id).state();
    }

    private List<Mail> mails(DeliverableId id) {
        return signing.mails(roles.signers(), scene.request(roles, id).id());
    }
}
