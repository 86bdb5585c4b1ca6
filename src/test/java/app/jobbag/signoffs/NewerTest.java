package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal tells of the version that took a document's place (CONF-3). */
@JobbagTest
class NewerTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private PortalItems items;

    @Test
    void itsOwnTitleIsToldToWhoeverIsAskedAboutIt() {
        SigningScene.Roles roles = scene.roles();
        SignatureRequestId earlier = scene.withTheClient(roles).id();
        RequestDetails newer = scene.replaced(roles, earlier, "Como el de otros");
        assertThat(newer(roles, earlier).title()).isEqualTo("Cartel de otoño");
        assertThat(newer(roles, earlier).request()).isNull();

        scene.sign(roles, roles.luis(), newer.id());
        scene.sign(roles, roles.ana(), newer.id());
        assertThat(newer(roles, earlier).title()).isEqualTo("Como el de otros");
        assertThat(newer(roles, earlier).request()).isEqualTo(newer.id());
    }

    private Newer newer(SigningScene.Roles roles, SignatureRequestId earlier) {
        return scene.asMarta(roles, () -> items.newer(roles.marta(), earlier).get())
                .orElseThrow();
    }
}
