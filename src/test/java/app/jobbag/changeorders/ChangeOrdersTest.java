package app.jobbag.changeorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.files.PaperDetails;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderDetails;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** WO-4: written, weighed, accepted inside or by the client's signature, and then part of the order. */
@JobbagTest
class ChangeOrdersTest {
    @Autowired
    private ChangeScene scene;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void anIssuedPoster() {
        roles = scene.roles();
    }

    @Test
    void keepsOnlyWhatDiffers() {
        ChangeOrderId id = scene.begun(roles, "Open every day", "120");
        ChangeDetails change = scene.show(roles, id);
        assertThat(change.answers()).containsOnlyKeys(ChangeScene.MESSAGE);
        assertThat(change.answersBefore()).containsEntry(ChangeScene.MESSAGE, "Open on Sundays from May");
        assertThat(change.number()).isNull();
        assertThat(scene.order(roles).amendments()).isEmpty();
    }

    @Test
    void belowTheLimitTheLeadMakesItPartOfTheOrder() {
        ChangeOrderId id = scene.submitted(roles, "Open every day", "120");
        assertThat(scene.show(roles, id).number()).startsWith("CO-");
        scene.accept(roles, id);
        OrderDetails order = scene.order(roles);
        assertThat(order.answers().to(ChangeScene.MESSAGE)).isEqualTo("Open every day");
        assertThat(order.estimate()).isEqualTo(Money.of("2520", "EUR"));
        assertThat(order.state(0).estimate()).isEqualTo(Money.of("2400", "EUR"));
        assertThat(stored("agreed")).isEqualTo("2520.0000");
        assertThat(stored("(select k.estimate from order_cost k where k.order_id = work_order.id)"))
                .isEqualTo("2520.0000");
    }

    @Test
    void aboveTheLimitOnlyTheClientsSignatureDoes() {
        LocalDate later =
                Objects.requireNonNull(scene.order(roles).deliveryDate()).plusDays(7);
        ChangeOrderId id = scene.begun(roles, scene.draft(roles, "Open every day", "900", later));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> scene.bean(ChangeHanding.class).submit(roles.ana(), id, scene.version(roles, id))));
        var request = scene.sent(roles, id);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> scene.accept(roles, id));
        assertThat(scene.order(roles).amendments()).isEmpty();
        scene.sign(roles, request);
        assertThat(scene.show(roles, id).state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(scene.show(roles, id).decidedByName()).isEqualTo("Marta Gil");
        assertThat(scene.order(roles).estimate()).isEqualTo(Money.of("3300", "EUR"));
        assertThat(scene.order(roles).deliveryDate()).isEqualTo(later);
        assertThat(stored("due_on")).isEqualTo(later.toString());
    }

    /** SIG-5, below every page and service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update change_order set state = 'ACCEPTED', decided_by = author_id, decided_by_name = 'x', decided_at = now()",
                "update change_order set client_signs = false",
                "update change_order set money = 0",
                "update change_order set answers = '{}'",
                "update change_order set number = 'CO-1999-0001'",
                "delete from change_order"
            })
    void isNeverSetByHand(String sql) {
        ChangeOrderId id = scene.begun(roles, "Open every day", "900");
        scene.sent(roles, id);
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql(sql + " where id = ?").param(id.value()).update()))
                .isInstanceOf(Exception.class);
        assertThat(scene.show(roles, id).state()).isEqualTo(ChangeState.WITH_CLIENT);
    }

    @Test
    void noOrderChangesWithoutAnAcceptedChangeOrder() {
        ChangeOrderId id = scene.begun(roles, "Open every day", "900");
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("""
                        insert into order_amendment (client_id, order_id, position, change_id, number, answers, money, signed, at, by_name)
                        values (?, ?, 0, ?, 'CO-2026-0001', '{}', 1, true, now(), 'x')""")
                                .params(roles.client().value(), roles.order().value(), id.value())
                                .update()))
                .isInstanceOf(Exception.class);
        assertThat(scene.order(roles).amendments()).isEmpty();
    }

    @Test
    void theSecondChangeOfTheSameAnswerIsOvertaken() {
        ChangeOrderId first = scene.submitted(roles, "Open every day", "10");
        ChangeOrderId second = scene.submitted(roles, "Closed on Mondays", "10");
        scene.accept(roles, first);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.accept(roles, second))
                .satisfies(e -> assertThat(e.key()).isEqualTo("changeorders.refused.overtaken"));
        assertThat(scene.order(roles).answers().to(ChangeScene.MESSAGE)).isEqualTo("Open every day");
    }

    @Test
    void whatWaitsForTheClientIsNotChangedBySomethingElse() {
        ChangeOrderId first = scene.submitted(roles, "Closed on Mondays", "10");
        ChangeOrderId second = scene.begun(roles, "Open every day", "900");
        scene.sent(roles, second);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.accept(roles, first))
                .satisfies(e -> assertThat(e.key()).isEqualTo("changeorders.refused.waits"));
    }

    @Test
    void anOrderThatIsCancelledTakesItsOpenChangesWithIt() {
        ChangeOrderId draft = scene.begun(roles, "Closed on Mondays", "10");
        ChangeOrderId sent = scene.begun(roles, "Open every day", "900");
        scene.sent(roles, sent);
        scene.as(
                roles.ana(),
                () -> scene.bean(OrderDecisions.class)
                        .cancel(roles.ana(), roles.order(), scene.order(roles).version(), "The opening is off"));
        assertThat(scene.lines(roles)).extracting(ChangeLine::state).containsOnly(ChangeState.WITHDRAWN);
        assertThat(scene.show(roles, draft).reason()).isEqualTo("The opening is off");
        assertThat(Objects.requireNonNull(scene.show(roles, sent).asked()).isWaiting())
                .isFalse();
    }

    @Test
    void isTheLeadsOfTheDisciplineToAccept() {
        ChangeOrderId id = scene.submitted(roles, "Open every day", "120");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> scene.bean(ChangeDeciding.class).accept(roles.ana(), id, scene.version(roles, id))));
    }

    @Test
    void thePaperSaysTheDifferenceInWordsMoneyAndDays() throws IOException {
        LocalDate later =
                Objects.requireNonNull(scene.order(roles).deliveryDate()).plusDays(7);
        ChangeOrderId id = scene.begun(roles, scene.draft(roles, "Open every day", "900", later));
        scene.sent(roles, id);
        String text = text(scene.print(roles, id));
        assertThat(text)
                .contains(
                        "Orden de cambio", "Also on Sundays", "Marta Gil", "Open on Sundays from May", "Open every day")
                .contains("2.400,00", "+900,00", "3.300,00", "+5 días hábiles")
                .doesNotContain("Commuters who pass the station");
    }

    private String text(PaperDetails paper) throws IOException {
        MvcTestResult answer = web.perform(get("/papers/" + paper.id().value()).with(People.as(roles.luis())));
        try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private String stored(String column) {
        String[] found = new String[1];
        scene.as(
                roles.ana(),
                () -> found[0] = jdbc.sql("select " + column + "::text from work_order where id = ?")
                        .param(roles.order().value())
                        .query(String.class)
                        .single());
        return found[0];
    }

    @Test
    void aDayThatHasPassedIsNoNewDeliveryDay() {
        assertThatThrownBy(() -> scene.begun(roles, scene.draft(roles, "Sundays too", "0", LocalDate.of(2026, 1, 2))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("deliveryDate"));
    }
}
