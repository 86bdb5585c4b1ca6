package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientRegister;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What suppliers are asked names no other client (CONF-3). */
@JobbagTest
class QuoteGuardTest {
    @Autowired
    private QuoteScene scene;

    @Autowired
    private BeanFactory beans;

    @Test
    void anotherClientsNameStopsItUntilAManagerLetsItPass() {
        QuoteScene.Cast cast = scene.cast();
        MoneyFixture others = new MoneyFixture(beans);
        String other = others.as(
                others.manager,
                () -> scene.bean(ClientRegister.class).details(others.aClient()).legalName());
        QuoteRequestId id = scene.begun(cast, scene.draft("Como el cartel de " + other, scene.soon(), cast.first()));
        assertThatThrownBy(() -> scene.send(cast, id)).isInstanceOf(Refused.class);
        QuoteGuard guard = scene.bean(QuoteGuard.class);
        assertThat(scene.as(cast.ana(), () -> guard.look(scene.show(cast, id))).isStopped())
                .isTrue();
        SignedIn manager = cast.roles().manager();
        scene.does(manager, () -> guard.pass(manager, id, "Es el nombre de la calle"));
        scene.send(cast, id);
        assertThat(scene.show(cast, id).state()).isEqualTo(RequestState.ASKED);
    }
}
