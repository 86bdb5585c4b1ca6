package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.bookings.OrderCost;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Purchase orders from the draft to the last bill, through the services and the database. */
@JobbagTest
class PurchaseOrdersTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private PurchaseScene scene;

    @BeforeEach
    void aScene() {
        scene = new PurchaseScene(beans);
    }

    @Test
    void financeApprovesUpToTheLimitAManagerAboveIt() {
        PurchaseId small = scene.waiting("1000");
        scene.approve(scene.lucia, small);
        PurchaseDetails approved = scene.show(small);
        assertThat(approved.state()).isEqualTo(PurchaseState.APPROVED);
        assertThat(approved.number()).matches("PO-\\d{4}-\\d{4,}");
        assertThat(approved.paper()).isNotNull();
        PurchaseId large = scene.waiting("1000.01");
        assertThatThrownBy(() -> scene.approve(scene.lucia, large)).isInstanceOf(Refused.class);
        scene.approve(scene.marta, large);
        assertThat(scene.show(large).state()).isEqualTo(PurchaseState.APPROVED);
    }

    @Test
    void nobodyApprovesWhatTheyHandedInNorDoesWhoeverOnlyBuys() {
        PurchaseId own = scene.money.as(
                scene.marta,
                () -> scene.bean(PurchaseWriting.class).begin(scene.marta, scene.order, scene.draft("10")));
        scene.money.as(
                scene.marta, () -> scene.bean(PurchaseWriting.class).submit(scene.marta, own, scene.version(own)));
        assertThatThrownBy(() -> scene.approve(scene.marta, own)).isInstanceOf(Refused.class);
        PurchaseId anas = scene.waiting("10");
        assertThatThrownBy(() -> scene.approve(scene.ana, anas)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsAgreedWithTheClientIsTheMost() {
        scene.approved("1500");
        PurchaseId more = scene.waiting("900.01");
        assertThatThrownBy(() -> scene.approve(scene.marta, more))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).endsWith("overBudget"));
        assertThatThrownBy(() -> approveAs(scene.marta, more)).isInstanceOf(DataAccessException.class);
        PurchaseId fits = scene.waiting("900");
        scene.approve(scene.marta, fits);
        assertThat(cost().committed()).isEqualTo(Money.of("2400", "EUR"));
    }

    @Test
    void anUnapprovedOneHasNoPaperAndIsNotSent() {
        PurchaseId id = scene.waiting("10");
        assertThat(scene.show(id).paper()).isNull();
        assertThatThrownBy(() -> scene.send(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> scene.money.as(
                        scene.ana,
                        () -> jdbc.sql("""
                        insert into purchase_link values (repeat('a', 64), ?, ?, 0, 'x', 'x@x', now(), now() + interval '1 day')""")
                                .params(scene.client.value(), id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> scene.money.as(
                        scene.ana,
                        () -> jdbc.sql(
                                        "update purchase_order set state = 'SENT', sent_to = 'x', sent_at = now() where id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseAsksForTheSecondPersonAndTheManager() {
        PurchaseId id = scene.waiting("1200");
        assertThatThrownBy(() -> approveAs(scene.ana, id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> approveAs(scene.lucia, id)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsHandedInIsFixed() {
        PurchaseId id = scene.waiting("10");
        assertThatThrownBy(() -> scene.money.as(
                        scene.ana,
                        () -> jdbc.sql("update purchase_line set price = 5 where purchase_id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void committedBecomesCostAsItIsBilledAndIsCountedOnce() {
        PurchaseId id = scene.sent("800");
        assertThat(cost().committed()).isEqualTo(Money.of("800", "EUR"));
        assertThat(cost().toCome()).isEqualTo(Money.of("1600", "EUR"));
        assertThat(cost().forecast()).isEqualTo(Money.of("2400", "EUR"));
        scene.bill(id, "F-1", "300");
        assertThat(cost().bills()).isEqualTo(Money.of("300", "EUR"));
        assertThat(cost().total()).isEqualTo(Money.of("300", "EUR"));
        assertThat(cost().committed()).isEqualTo(Money.of("500", "EUR"));
        scene.deliver(id);
        scene.bill(id, "F-2", "500");
        assertThat(scene.show(id).state()).isEqualTo(PurchaseState.CLOSED);
        assertThat(cost().bills()).isEqualTo(Money.of("800", "EUR"));
        assertThat(cost().committed()).isEqualTo(Money.of("0", "EUR"));
    }

    @Test
    void whatWasNeverSentHasNotCome() {
        PurchaseId id = scene.approved("10");
        assertThatThrownBy(() -> scene.deliver(id)).hasMessage("purchasing.refused.notSent");
        assertThatThrownBy(() -> scene.money.as(
                        scene.ana,
                        () -> jdbc.sql(
                                        "update purchase_order set state = 'DELIVERED', delivered_on = current_date where id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        scene.send(id);
        scene.deliver(id);
        assertThat(scene.show(id).state()).isEqualTo(PurchaseState.DELIVERED);
    }

    @Test
    void aDeliveryIsFromTheDayOfTheOrderOnUntilToday() {
        PurchaseId id = scene.sent("10");
        for (LocalDate day : List.of(
                LocalDate.of(2020, 1, 2),
                scene.today().minusDays(1),
                scene.today().plusDays(1))) {
            assertThatThrownBy(() -> scene.money.as(
                            scene.ana,
                            () -> scene.bean(PurchaseCourse.class).deliver(scene.ana, id, scene.version(id), day)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("deliveredOn"));
        }
        scene.deliver(id);
    }

    @Test
    void aRatingThatWasGivenIsChanged() {
        PurchaseId id = scene.sent("10");
        scene.deliver(id);
        assertThat(scene.show(id).rated()).isNull();
        PurchaseCourse.Marks marks = new PurchaseCourse.Marks(3, 4, 5, "Bien");
        scene.money.as(scene.ana, () -> scene.bean(PurchaseCourse.class).rate(scene.ana, id, marks));
        assertThat(scene.show(id).rated()).isEqualTo(marks);
    }

    @Test
    void closedWithLessItIsCommittedNoMore() {
        PurchaseId id = scene.sent("800");
        scene.bill(id, "F-1", "700");
        scene.deliver(id);
        scene.money.as(scene.ana, () -> scene.bean(PurchaseCourse.class).close(scene.ana, id, scene.version(id)));
        assertThat(cost().committed().isZero()).isTrue();
        assertThat(cost().total()).isEqualTo(Money.of("700", "EUR"));
    }

    @Test
    void aRevisedOneKeepsItsNumberAndWhatWasApprovedUntilTheNewOneIs() {
        PurchaseId id = scene.sent("800");
        String number = Objects.requireNonNull(scene.show(id).number());
        scene.money.as(
                scene.ana, () -> scene.bean(PurchaseWriting.class).revise(scene.ana, id, scene.version(id), "Más"));
        assertThat(cost().committed()).isEqualTo(Money.of("800", "EUR"));
        scene.money.as(
                scene.ana,
                () -> scene.bean(PurchaseWriting.class).write(scene.ana, id, scene.version(id), scene.draft("950")));
        scene.submit(id);
        scene.approve(scene.lucia, id);
        assertThat(scene.show(id).number()).isEqualTo(number);
        assertThat(cost().committed()).isEqualTo(Money.of("950", "EUR"));
    }

    @Test
    void whoeverIsNotOnTheTeamFindsNoneOfIt() {
        PurchaseId id = scene.sent("10");
        SignedIn stranger = scene.money.orders.person("Nadie Aquí", Role.AE);
        assertThatThrownBy(() -> scene.money.as(
                        stranger,
                        () -> scene.bean(PurchaseQueries.class).details(id).get()))
                .isInstanceOf(NotFound.class);
    }

    private OrderCost cost() {
        return scene.money.as(
                scene.marta,
                () -> beans.getBean(OrderCosts.class).of(scene.order).get());
    }

    private int approveAs(SignedIn who, PurchaseId id) {
        return scene.money.as(
                who, () -> jdbc.sql("""
                update purchase_order set state = 'APPROVED', number = 'PO-2026-9999', rate = 1, approved_net = net, committed = net,
                    approved_by = ?, approved_by_name = 'x', approved_at = now(), paper_id = gen_random_uuid() where id = ?""").params(who.id().value(), id.value()).update());
    }

    @Test
    void aDayThatHasPassedIsNoDeliveryDay() {
        PurchaseDraft fit = scene.draft("10");
        PurchaseDraft past = new PurchaseDraft(
                fit.supplier(), fit.title(), LocalDate.of(2026, 1, 2), "", "", fit.currency(), fit.lines());
        assertThatThrownBy(() -> scene.begun(past))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("deliveryDate"));
    }
}
