package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class RequestCourseTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private RequestCourse course;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SealScene seals;

    @Autowired
    private Absences absences;

    @Autowired
    private JdbcClient jdbc;

    private SigningScene.Roles roles;

    @BeforeEach
    void people() {
        roles = scene.roles();
    }

    @Test
    void nothingIsSignedOnceItIsWithdrawn() {
        RequestDetails request = scene.withTheClient(roles);
        CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
        cancel(roles.ana(), request, "");

        assertThat(scene.details(roles, request.id()).state()).isEqualTo(RequestState.CANCELLED);
        assertRefused(
                "signoffs.refused.CANCELLED",
                () -> scene.asMarta(roles, () -> {
                    contactSigning.sign(
                            roles.marta(),
                            request.id(),
                            proof,
                            SigningScene.statement(request.version(), "Marta Gil", null));
                    return request;
                }));
        RequestDetails cancelled = scene.details(roles, request.id());
        assertRefused("signoffs.refused.CANCELLED", () -> cancel(roles.ana(), cancelled, ""));
    }

    @Test
    void whoeverWasAskedOrHasSignedIsTold() {
        RequestDetails request = scene.withTheClient(roles);
        cancel(roles.ana(), request, "Le llamaremos mañana.");
        List<Mail> told = mailed(request, "Ya no hace falta", "Withdrawn");
        assertThat(told).extracting(Mail::recipientName).containsExactlyInAnyOrder("Marta Gil", "Luis Ortega");
        assertThat(told)
                .allSatisfy(mail -> assertThat(mail.body())
                        .contains(mail.recipientName().startsWith("Marta") ? "Le llamaremos mañana." : "Wrong budget"));
    }

    @Test
    void theClientNeverReadsTheReason() {
        RequestDetails request = scene.withTheClient(roles);
        cancel(roles.luis(), request, "");
        assertThat(mailed(request, "Ya no hace falta"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).doesNotContain("Wrong budget"));
        assertThat(mailed(request, "Withdrawn")).extracting(Mail::recipientName).containsExactly("Ana Ruiz");
    }

    @Test
    void whoeverHasNotHeardOfItHearsNothing() {
        RequestDetails request = scene.asked(roles);
        cancel(roles.ana(), request, "Lo sentimos.");
        assertThat(mailed(request, "Ya no hace falta")).isEmpty();
    }

    @Test
    void whatAllHaveSignedIsNotWithdrawn() {
        RequestDetails request = scene.withTheClient(roles);
        scene.signAsMarta(roles, request.id());
        RequestDetails complete = scene.details(roles, request.id());
        assertRefused("signoffs.refused.COMPLETE", () -> cancel(roles.ana(), complete, ""));
    }

    @Test
    void whatWentOnMeanwhileIsLookedAtAgain() {
        RequestDetails request = scene.asked(roles);
        scene.sign(roles, roles.luis(), request.id());
        assertRefused("signoffs.refused.changed", () -> cancel(roles.ana(), request, ""));
    }

    @Test
    void theEvidenceNamesWhoHandedOverAndTheDeputyWhoSigned() throws IOException {
        RequestDetails request = scene.asked(roles);
        SignerDraft rosa = SignerDraft.of(roles.manager().id(), roles.manager().name(), "");
        scene.as(roles.ana(), () -> {
            UUID first = request.signers().get(0).id();
            course.handOver(request.id(), new HandOver(first, request.version(), rosa, "On another job"));
            return first;
        });
        scene.as(
                roles.manager(),
                () -> absences.set(
                        roles.manager(),
                        roles.manager().id(),
                        new AbsenceDraft(
                                LocalDate.now().minusDays(1),
                                LocalDate.now().plusDays(1),
                                roles.luis().id())));
        scene.sign(roles, roles.luis(), request.id());
        scene.sign(roles, roles.ana(), request.id());
        scene.signAsMarta(roles, request.id());

        SealedDocument sealed = seals.settled(roles, new SealWanted(request.id(), roles.client()));

        assertThat(seals.words(seals.path(roles, sealed)))
                .contains("CedidoporLuisOrtegaaRosaPrieto", "LuisOrtega,suplentedeRosaPrieto")
                .doesNotContain("Onanotherjob");
    }

    @Test
    void theDatabaseWantsAReason() {
        RequestDetails request = scene.asked(roles);
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql(
                                        "update signature_request set state = 'CANCELLED', ended_at = now() where id = ?")
                                .param(request.id().value())
                                .update()))
                .hasMessageContaining("cancelled_says_why");
    }

    private void cancel(SignedIn who, RequestDetails request, String words) {
        scene.as(who, () -> {
            course.cancel(who, request.id(), new Withdrawal(request.version(), "Wrong budget", words));
            return request;
        });
    }

    private List<Mail> mailed(RequestDetails request, String... titles) {
        return scene.mails(roles, request.id()).stream()
                .filter(mail -> List.of(titles).stream().anyMatch(mail.title()::startsWith))
                .toList();
    }

    static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
