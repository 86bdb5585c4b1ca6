package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientRegister;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.List;
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

    @Test
    void theClientItselfIsNamedToNoSupplierWhoeverAsks() {
        QuoteScene.Cast cast = scene.cast();
        String own = scene.as(
                cast.ana(),
                () -> scene.bean(ClientRegister.class)
                        .details(cast.roles().client())
                        .legalName());
        assertThatThrownBy(() -> scene.begun(cast, scene.draft("Carteles de " + own, scene.soon(), cast.first())))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("clients.guard.namesTheClient");
                    assertThat(refused.field()).isEqualTo("title");
                });
        RequestDraft fit = scene.draft("Carteles", scene.soon(), cast.first());
        WantedLine line = new WantedLine(null, "Cartel", "Con el logo de " + own, BigDecimal.ONE, "");
        RequestDraft second = new RequestDraft(
                "Carteles", "Para " + own, fit.answerBy(), List.of(fit.lines().get(0), line), fit.suppliers());
        assertThatThrownBy(() -> scene.begun(cast, second))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.parts().stream().map(Refused::field))
                                .containsExactly("note", "lines[1].specification"));
    }

    @Test
    void whatAConversionBeganIsLookedThroughBeforeItIsSent() {
        QuoteScene.Cast cast = scene.cast();
        String own = scene.as(
                cast.ana(),
                () -> scene.bean(ClientRegister.class)
                        .details(cast.roles().client())
                        .legalName());
        RequestDraft draft = scene.draft("Carteles de " + own, scene.soon(), cast.first());
        QuoteRequestId id = scene.as(
                cast.ana(),
                () -> scene.bean(QuoteRequesting.class)
                        .draft(cast.ana(), Origin.of(cast.estimate()), draft, List.of()));
        assertThatThrownBy(() -> scene.send(cast, id)).hasMessage("clients.guard.namesTheClient");
    }
}
