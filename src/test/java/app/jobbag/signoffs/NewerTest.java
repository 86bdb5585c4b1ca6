package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.util.Optional;
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
    void nothingOfItIsToldBeforeItReachesTheContact() {
        SigningScene.Roles roles = scene.roles();
        SignatureRequestId earlier = scene.withTheClient(roles).id();
        RequestDetails newer = scene.replaced(roles, earlier, "Como el de otros");
        assertThat(newer(roles, earlier)).isEmpty();

        scene.sign(roles, roles.luis(), newer.id());
        assertThat(newer(roles, earlier)).isEmpty();
        scene.sign(roles, roles.ana(), newer.id());
        assertThat(newer(roles, earlier)).hasValueSatisfying(told -> {
            assertThat(told.title()).isEqualTo("Como el de otros");
            assertThat(told.request()).isEqualTo(newer.id());
        });
    }

    @Test
    void aVersionThatNeverReachedTheContactIsSteppedOver() {
        SigningScene.Roles roles = scene.roles();
        SignatureRequestId first = scene.withTheClient(roles).id();
        RequestDetails second = scene.replaced(roles, first, "Cartel, segunda");
        RequestDetails third = scene.replaced(roles, second.id(), "Cartel, tercera");
        scene.sign(roles, roles.luis(), third.id());
        scene.sign(roles, roles.ana(), third.id());
        assertThat(newer(roles, first))
                .hasValueSatisfying(told -> assertThat(told.request()).isEqualTo(third.id()));
    }

    private Optional<Newer> newer(SigningScene.Roles roles, SignatureRequestId earlier) {
        return scene.asMarta(roles, () -> items.newer(roles.marta(), earlier).get());
    }
}
