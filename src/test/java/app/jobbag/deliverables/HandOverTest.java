package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.EndedLink;
import app.jobbag.signoffs.FreshLinks;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.signoffs.SigningLinks;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** SIG-4: what waits for one goes to another, visibly. */
@JobbagTest
class HandOverTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private SigningCast cast;

    @Autowired
    private RequestDesk desk;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SigningCodes codes;

    @Autowired
    private SigningLinks links;

    @Autowired
    private FreshLinks fresh;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;

    @BeforeEach
    void aPosterOnItsWay() {
        roles = scene.roles();
        poster = scene.uploaded(roles, "Poster");
    }

    @Test
    void aStepGoesToSomebodyElseOfTheTeam() {
        SignedIn pablo = scene.onTheTeam(roles, "Pablo Rey");
        String home = "/deliverables/" + poster.value();
        assertThat(web.perform(get(home + "/steps/1/handover/new").with(People.as(roles.ana()))))
                .bodyText()
                .contains("Pablo Rey")
                .doesNotContain("Luis Ortega</option>");
        assertThat(web.perform(post(home + "/steps/1/handover")
                        .with(People.as(roles.ana()))
                        .with(csrf())
                        .param("version", String.valueOf(request().version()))
                        .param("to", pablo.id().value().toString())
                        .param("reason", "Nuria is on another job")))
                .hasRedirectedUrl(home);
        assertThatThrownBy(() -> scene.sign(roles, roles.nuria(), poster)).isInstanceOf(NotFound.class);
        scene.sign(roles, pablo, poster);
        assertThat(request().signers().get(0).name()).isEqualTo("Pablo Rey");
        assertThat(web.perform(get(home).with(People.as(roles.ana()))))
                .bodyText()
                .contains("handed a step over", "Nuria is on another job", "Nuria Vega");
        assertThat(scene.mailed(roles, poster, "Your signature: Poster", "Pablo Rey"))
                .isTrue();
    }

    @Test
    void nobodyIsHandedASecondStepOfTheSameDocument() {
        refuses("signoffs.refused.signsAlready", 1, roles.luis().id().value());
    }

    @Test
    void nobodyOffTheTeamTakesOver() {
        refuses(
                "deliverables.refused.mayNotTakeOver",
                1,
                cast.person("Extraña", Role.CONTRIBUTOR).id().value());
    }

    @Test
    void whatWasAnsweredStays() {
        SignedIn pablo = scene.onTheTeam(roles, "Pablo Rey");
        scene.sign(roles, roles.nuria(), poster);
        refuses("signoffs.refused.answered", 1, pablo.id().value());
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("update signature_signer set name = 'Otro' where id = ?")
                                .param(request().signers().get(0).id())
                                .update()))
                .hasMessageContaining("not handed over");
    }

    @Test
    void anotherContactSignsAndTheFirstOnesLinkAndCodeDie() {
        scene.withTheClient(roles, poster);
        String old = signing.token(roles.signers(), request().id());
        String code = signing.mailedCode(roles.signers(), request().id());
        ContactId jorge = cast.contact(roles.manager(), roles.client(), "Jorge Sanz");
        handOver(4, jorge.value());

        assertThat(fresh.look(old).end()).isEqualTo(EndedLink.End.HANDED_OVER);
        assertThat(fresh.look(old).name()).isEqualTo("Marta Gil");
        assertThat(links.find(old)).isEmpty();
        assertThatThrownBy(() -> signing.prove(roles.signers(), request().id(), code))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.asMarta(
                        roles.signers(),
                        () -> contactSigning.document(roles.marta(), request().id())))
                .isInstanceOf(NotFound.class);
        assertThat(links.look(signing.token(roles.signers(), request().id())).name())
                .isEqualTo("Jorge Sanz");
        assertThat(scene.mailed(roles, poster, "Ya no se le pide a usted", "Marta Gil"))
                .isTrue();
        cast.as(roles.client(), jorge, () -> {
            codes.send(jorge, request().id());
            return jorge;
        });
        assertThat(scene.mailed(roles, poster, "Su código", "Jorge Sanz")).isTrue();
    }

    @Test
    void aContactIsNotArchivedWhileASignatureWaits() {
        scene.withTheClient(roles, poster);
        String edit = "/clients/" + roles.client().value() + "/contacts/"
                + roles.marta().value() + "/edit";
        assertThat(web.perform(get(edit).with(People.as(roles.ana()))))
                .bodyText()
                .contains("/deliverables/" + poster.value() + "/steps/4/handover/new");
        assertRefused("contacts.refused.waits", this::archiveMarta);
        handOver(4, cast.contact(roles.manager(), roles.client(), "Jorge Sanz").value());
        archiveMarta();
    }

    private void archiveMarta() {
        scene.as(roles.ana(), () -> {
            int version = contacts.details(roles.marta()).version();
            contacts.archive(roles.ana(), roles.marta(), version);
            return version;
        });
    }

    private void refuses(String key, int position, UUID to) {
        assertRefused(key, () -> handOver(position, to));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private void handOver(int position, UUID to) {
        int version = request().version();
        scene.as(roles.ana(), () -> {
            desk.handOver(roles.ana(), poster, new Handing(version, position, to, "On another job"));
            return poster;
        });
    }

    private RequestDetails request() {
        return scene.request(roles, poster);
    }
}
