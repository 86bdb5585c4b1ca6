package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class SigningTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private Signing signing;

    @Autowired
    private SignatureLedger ledger;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    private SigningScene.Roles roles;

    @BeforeEach
    void people() {
        roles = scene.roles();
    }

    @Test
    void asksOneSignerAfterTheOther() {
        RequestDetails request = scene.asked(roles);
        assertThat(request.signers())
                .extracting(SignerDetails::state)
                .containsExactly(SignerState.ASKED, SignerState.WAITING, SignerState.WAITING);

        scene.sign(roles, roles.luis(), request.id());

        assertThat(scene.details(roles, request.id()).signers())
                .extracting(SignerDetails::state)
                .containsExactly(SignerState.SIGNED, SignerState.ASKED, SignerState.WAITING);
    }

    @Test
    void tellsTheClientNothingBeforeEveryInnerSignature() {
        RequestDetails request = scene.asked(roles);
        scene.sign(roles, roles.luis(), request.id());
        assertThat(scene.mails(roles, request.id())).isEmpty();

        scene.sign(roles, roles.ana(), request.id());

        assertThat(scene.mails(roles, request.id())).singleElement().satisfies(mail -> {
            assertThat(mail.title()).isEqualTo("Para su firma: Cartel de otoño");
            assertThat(mail.locale()).isEqualTo("es");
        });
    }

    @Test
    void keepsTheAttemptToSignOutOfTurn() {
        RequestDetails request = scene.asked(roles);

        assertThatThrownBy(() -> scene.sign(roles, roles.ana(), request.id())).isInstanceOf(Refused.class);

        assertThat(scene.as(
                        roles.ana(),
                        () -> trail.of("signature_request", request.id().value())))
                .extracting(TrailEntry::verb, TrailEntry::actorName)
                .containsExactly(tuple("refused.notYourTurn", "Ana Ruiz"));
    }

    @Test
    void recordsWhatWasSignedByWhomAndHow() {
        RequestDetails request = scene.asked(roles);
        scene.sign(roles, roles.luis(), request.id());

        SignatureDetails signature =
                scene.as(roles.ana(), () -> ledger.of(List.of(request.id()))).get(0);

        Evidence evidence = signature.evidence();
        assertThat(evidence.sha256()).isEqualTo(request.sha256());
        assertThat(evidence.method()).isEqualTo(Method.SESSION);
        assertThat(evidence.typedName()).isEqualTo("Luis Ortega");
        assertThat(evidence.signer().capacity()).isEqualTo("Creative director");
        assertThat(evidence.device()).isEqualTo(new Device("192.0.2.7", "Firefox"));
        assertThat(evidence.consent().text()).isEqualTo("He leído «Cartel» y lo firmo.");
        assertThat(signature.hash())
                .isEqualTo(SignatureLedger.hash(signature.previous(), signature.number(), evidence));
    }

    @Test
    void isSentBackWithAReasonAndTellsTheSender() {
        RequestDetails request = scene.asked(roles);
        scene.as(roles.luis(), () -> {
            signing.sendBack(
                    roles.luis(),
                    request.id(),
                    new Refusal(request.version(), "The logo is too small", Device.of("192.0.2.7", "Firefox")));
            return request;
        });

        assertThat(scene.details(roles, request.id()).state()).isEqualTo(RequestState.SENT_BACK);
        assertThat(scene.mails(roles, request.id())).singleElement().satisfies(mail -> {
            assertThat(mail.recipientName()).isEqualTo("Ana Ruiz");
            assertThat(mail.body()).contains("The logo is too small");
        });
    }

    @Test
    void nobodySignsWhatWasReplaced() {
        RequestDetails request = scene.asked(roles);
        scene.as(roles.ana(), () -> {
            signing.replace(request.id());
            return request;
        });

        assertThatThrownBy(() -> scene.sign(roles, roles.luis(), request.id()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("signoffs.refused.REPLACED"));
    }

    @Test
    void nothingCountsAsSignedWithoutASignature() {
        RequestDetails request = scene.asked(roles);
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql(
                                        "update signature_signer set state = 'SIGNED', settled_at = now() where request_id = ?"
                                                + " and position = 1")
                                .param(request.id().value())
                                .update()))
                .hasStackTraceContaining("counts as signed without a signature");
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("update signature_request set state = 'COMPLETE', ended_at = now() where id = ?")
                                .param(request.id().value())
                                .update()))
                .hasStackTraceContaining("counts as complete without all signatures");
    }

    @Test
    void whatIsFrozenStaysFrozen() {
        RequestDetails request = scene.asked(roles);
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("update signature_request set sha256 = repeat('a', 64) where id = ?")
                                .param(request.id().value())
                                .update()))
                .hasStackTraceContaining("permission denied");
    }
}
