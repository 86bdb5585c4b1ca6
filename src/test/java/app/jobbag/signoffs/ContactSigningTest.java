package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobbagTest
class ContactSigningTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private SigningCast cast;

    @Autowired
    private ContactSigning signing;

    @Autowired
    private Signing agency;

    @Autowired
    private SigningCodes codes;

    @Autowired
    private SigningLinks links;

    @Autowired
    private FreshLinks fresh;

    @Autowired
    private SignatureLedger ledger;

    @Autowired
    private Trail trail;

    @Autowired
    private SteerableClock clock;

    private SigningScene.Roles roles;

    @BeforeEach
    void people() {
        roles = scene.roles();
    }

    @Test
    void signsWithTheMailedCodeAndGetsAReceipt() {
        RequestDetails request = scene.withTheClient(roles);

        scene.signAsMarta(roles, request.id());

        assertThat(scene.details(roles, request.id()).state()).isEqualTo(RequestState.COMPLETE);
        SignatureDetails signature =
                scene.as(roles.ana(), () -> ledger.of(List.of(request.id()))).get(2);
        assertThat(signature.evidence().method()).isEqualTo(Method.MAILED_CODE);
        assertThat(scene.mails(roles, request.id()).get(0)).satisfies(mail -> {
            assertThat(mail.title()).isEqualTo("Justificante: ha firmado «Cartel de otoño»");
            assertThat(mail.body()).contains(request.sha256(), signature.hash());
            assertThat(mail.papers()).hasSize(1);
        });
    }

    @Test
    void doesNotExistForTheContactBeforeItsTurn() {
        RequestDetails request = scene.asked(roles);
        assertThat(scene.asMarta(roles, () -> signing.items(roles.marta(), 200)))
                .isEmpty();
        assertThatThrownBy(() -> scene.asMarta(roles, () -> signing.document(roles.marta(), request.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aForwardedLinkSignsNothingWithoutTheCode() {
        RequestDetails request = scene.withTheClient(roles);
        LinkHolder forwarded = links.open(scene.token(roles, request.id()), Device.of("192.0.2.8", "Safari"));

        CodeProof guess = scene.prove(roles, forwarded.request(), "000000");

        assertThatThrownBy(() -> sign(request, guess)).isInstanceOf(Refused.class);
        assertThat(scene.details(roles, request.id()).state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void aCodeDiesAfterFiveWrongAttemptsAndTheyStayInTheHistory() {
        RequestDetails request = scene.withTheClient(roles);
        String code = scene.mailedCode(roles, request.id());
        String wrong = code.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            scene.prove(roles, request.id(), wrong);
        }

        CodeProof late = scene.prove(roles, request.id(), code);

        assertThatThrownBy(() -> sign(request, late))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo("signoffs.code.dead"));
        assertThat(scene.as(
                        roles.ana(),
                        () -> trail.of("signature_request", request.id().value())))
                .extracting(TrailEntry::verb)
                .startsWith("refused.code.dead", "refused.code.last", "refused.code.wrong");
    }

    @Test
    void aCodeWorksForTenMinutes() {
        RequestDetails request = scene.withTheClient(roles);
        String code = scene.mailedCode(roles, request.id());
        CodeProof[] proof = new CodeProof[1];
        clock.at(clock.instant().plus(Duration.ofMinutes(11)), () -> proof[0] = scene.prove(roles, request.id(), code));
        assertThatThrownBy(() -> sign(request, proof[0])).isInstanceOf(Refused.class);
    }

    @Test
    void aSecondCodeIsMailedAfterAMinute() {
        RequestDetails request = scene.withTheClient(roles);
        String first = scene.mailedCode(roles, request.id());
        assertThatThrownBy(() -> sendAgain(request)).isInstanceOf(Refused.class);
        clock.at(clock.instant().plusSeconds(61), () -> {
            sendAgain(request);
            CodeProof old = scene.prove(roles, request.id(), first);
            assertThatThrownBy(() -> sign(request, old)).isInstanceOf(Refused.class);
        });
    }

    @Test
    void aLinkWorksForThirtyDays() {
        String token = scene.token(roles, scene.withTheClient(roles).id());
        clock.at(
                clock.instant().plus(Duration.ofDays(29)),
                () -> assertThat(links.look(token).name()).isEqualTo("Marta Gil"));
        clock.at(
                clock.instant().plus(Duration.ofDays(31)),
                () -> assertThatThrownBy(() -> links.look(token)).isInstanceOf(NotFound.class));
    }

    @Test
    void aLinkDiesWhenTheVersionIsReplaced() {
        RequestDetails request = scene.withTheClient(roles);
        String token = scene.token(roles, request.id());
        scene.as(roles.ana(), () -> {
            agency.replace(request.id());
            return request;
        });
        assertThatThrownBy(() -> links.look(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.asMarta(roles, () -> signing.file(roles.marta(), request.id())))
                .isInstanceOf(NotFound.class);
        assertThat(scene.asMarta(roles, () -> signing.document(roles.marta(), request.id())))
                .matches(PortalDocument::isReplaced)
                .matches(document -> !document.isMyTurn());
        assertThat(fresh.look(token).end()).as("until the newer one is sent").isEqualTo(EndedLink.End.CLOSED);
    }

    /** By a page that was open before; SIG-5. */
    @Test
    void anAnswerToAReplacedVersionIsRefusedAndStaysInTheHistory() {
        RequestDetails request = scene.withTheClient(roles);
        CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
        scene.replaced(roles, request.id());

        assertThatThrownBy(() -> sign(request, proof))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo("signoffs.refused.REPLACED"));
        assertThat(scene.as(
                        roles.ana(),
                        () -> trail.of("signature_request", request.id().value())))
                .extracting(TrailEntry::verb)
                .contains("refused.REPLACED");
    }

    @Test
    void anotherContactsRequestDoesNotExist() {
        RequestDetails request = scene.withTheClient(roles);
        var colleague = cast.contact(roles.manager(), roles.client(), "Jorge Sanz");
        SigningScene.Roles others = scene.roles();
        assertThatThrownBy(() -> scene.asMarta(roles, () -> signing.document(colleague, request.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.asMarta(others, () -> signing.document(others.marta(), request.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusalIsToldToTheSenderAndToWhoeverSigned() {
        RequestDetails request = scene.withTheClient(roles);
        CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
        scene.asMarta(roles, () -> {
            signing.refuse(
                    roles.marta(),
                    request.id(),
                    proof,
                    new Refusal(request.version(), "El precio no es ese", Device.of("192.0.2.7", "Firefox")));
            return request;
        });
        assertThat(scene.details(roles, request.id()).state()).isEqualTo(RequestState.SENT_BACK);
        assertThat(scene.mails(roles, request.id()).stream()
                        .filter(mail -> mail.body().contains("El precio no es ese")))
                .extracting(Mail::recipientName)
                .containsExactlyInAnyOrder("Ana Ruiz", "Luis Ortega", "Marta Gil");
    }

    @Test
    void twoAnswersAtOnceSignOnce() throws Exception {
        RequestDetails request = scene.withTheClient(roles);
        CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
        Callable<Boolean> answer = () -> {
            try {
                sign(request, proof);
                return true;
            } catch (Refused e) {
                return false;
            }
        };
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> answers = both.invokeAll(List.of(answer, answer));
        both.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(scene.as(roles.ana(), () -> ledger.of(List.of(request.id()))))
                .hasSize(3);
    }

    private void sign(RequestDetails request, CodeProof proof) {
        scene.asMarta(roles, () -> {
            signing.sign(
                    roles.marta(), request.id(), proof, SigningScene.statement(request.version(), "Marta Gil", null));
            return request;
        });
    }

    private void sendAgain(RequestDetails request) {
        scene.asMarta(roles, () -> {
            codes.sendAgain(roles.marta(), request.id());
            return request;
        });
    }
}
