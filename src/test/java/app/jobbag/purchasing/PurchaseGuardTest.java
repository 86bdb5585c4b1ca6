package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A purchase order names no other client when it goes to a supplier (CONF-3). */
@JobbagTest
class PurchaseGuardTest {
    @Autowired
    private BeanFactory beans;

    @Test
    void anotherClientsNameStopsItUntilAManagerLetsItPass() {
        PurchaseScene scene = new PurchaseScene(beans);
        String other = scene.money.as(
                scene.marta,
                () -> beans.getBean(ClientRegister.class)
                        .details(scene.money.aClient())
                        .legalName());
        PurchaseId id = scene.begun(scene.draft("Como el cartel de " + other, "10"));
        scene.submit(id);
        scene.approve(scene.lucia, id);
        assertThatThrownBy(() -> scene.send(id)).isInstanceOf(Refused.class);
        PurchaseGuard guard = beans.getBean(PurchaseGuard.class);
        assertThat(scene.money.as(scene.marta, () -> guard.look(scene.show(id))).isStopped())
                .isTrue();
        scene.money.as(scene.marta, () -> guard.pass(scene.marta, id, "Es el nombre de la calle"));
        scene.send(id);
        assertThat(scene.show(id).state()).isEqualTo(PurchaseState.SENT);
    }

    @Test
    void theClientItselfIsNamedOnlyWhereItIsDelivered() {
        PurchaseScene scene = new PurchaseScene(beans);
        String own = scene.money.as(
                scene.marta,
                () -> beans.getBean(ClientRegister.class).details(scene.client).legalName());
        assertThatThrownBy(() -> scene.begun(scene.draft("Carteles de " + own, "10")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("clients.guard.namesTheClient");
                    assertThat(refused.field()).isEqualTo("title");
                });
        PurchaseDraft fit = scene.draft("Carteles", "10");
        PurchaseId id = scene.begun(new PurchaseDraft(
                fit.supplier(),
                fit.title(),
                fit.deliveryDate(),
                own + ", puerta de carga",
                fit.note(),
                fit.currency(),
                fit.lines()));
        assertThat(scene.show(id).text().deliverTo()).startsWith(own);
    }
}
